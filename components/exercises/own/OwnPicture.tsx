/** The picture that was kept with an exercise, read once it is seen; its room is there before it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keptPicture } from '../../../store/pictures.ts';

interface Props {
  /** Of the event that holds it. */
  readonly id: string;
  readonly alt: string;
  readonly small?: boolean;
}

export function OwnPicture({ id, alt, small = false }: Props) {
  const address = useSignal<string | null>(null);
  useEffect(() => {
    let wanted = true;
    // Without it the exercise is still whole: what cannot be read is left away.
    keptPicture(id).then(
      (found) => {
        if (wanted) address.value = found;
      },
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [id, address]);
  return (
    <span class={small ? 'own-picture small-picture' : 'own-picture'}>
      {address.value !== null && <img src={address.value} alt={alt} />}
    </span>
  );
}
