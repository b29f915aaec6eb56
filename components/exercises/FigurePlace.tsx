/**
 * The place of an exercise's figure: small in a row, and on its own page the poses that its steps tell of. An own exercise
 * shows the picture that was kept with it.
 */
import { EXERCISE_IDS } from '../../core/exercises.ts';
import { ownExercises } from '../../store/own-exercises.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { OwnPicture } from './own/OwnPicture.tsx';

const figures = () => import('../figure/Still.tsx');
/** The room of what is drawn is there before it, so that no row jumps. */
const Thumb = lazyWith(async () => ({ default: (await figures()).Thumb }), <span class="figure-thumb" />);
const Still = lazyWith(async () => ({ default: (await figures()).Still }), <div class="figure-room" />);

interface Props {
  readonly id: string;
  readonly name: string;
  readonly small?: boolean;
}

export function FigurePlace({ id, name, small = false }: Props) {
  const known = EXERCISE_IDS.find((one) => one === id);
  if (known !== undefined)
    return small ? <Thumb exercise={known} /> : <Still exercise={known} label={name} />;
  const picture = ownExercises.value.find((one) => one.id === id)?.picture ?? null;
  if (picture === null) return null;
  // In a row the name stands right beside it: said twice it would only be in the way.
  return <OwnPicture id={picture} alt={small ? '' : name} small={small} />;
}
