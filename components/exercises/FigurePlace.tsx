/**
 * The place of an exercise's figure, small in a row and large on its own page. Own exercises show the picture that was
 * kept with them; the others show nothing yet.
 */
import { ownExercises } from '../../store/own-exercises.ts';
import { OwnPicture } from './own/OwnPicture.tsx';

interface Props {
  readonly id: string;
  readonly small?: boolean;
}

export function FigurePlace({ id, small = false }: Props) {
  const own = ownExercises.value.find((one) => one.id === id);
  // The drawn figures of the thirty come here.
  if (own === undefined || own.picture === null) return null;
  // In a row the name stands right beside it: said twice it would only be in the way.
  return <OwnPicture id={own.picture} alt={small ? '' : own.name} small={small} />;
}
