/** A picture that is chosen, dropped or pasted: made small, or refused with a reason. The last one chosen counts. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { DraftPicture } from '../../../core/exercise-draft.ts';
import type { PictureTrouble } from '../../../core/picture-file.ts';
import { pictureFrom } from '../../../store/pictures.ts';

export interface Chosen {
  readonly working: boolean;
  readonly trouble: PictureTrouble | null;
  readonly take: (file: Blob) => Promise<void>;
  readonly drop: () => void;
  /** A file is being held over the form. */
  readonly over: boolean;
  /** What the form hears: a file may be dropped or pasted anywhere on it. Text goes into its field as ever. */
  readonly hears: {
    readonly onPaste: (event: ClipboardEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

export function usePicture(onPicture: (picture: DraftPicture | null) => void): Chosen {
  const working = useSignal(false);
  const trouble = useSignal<PictureTrouble | null>(null);
  const over = useSignal(false);
  const turn = useRef(0);
  // The form is drawn anew while a picture is read, with what was typed meanwhile.
  const hand = useRef(onPicture);
  hand.current = onPicture;
  const take = async (file: Blob) => {
    const mine = ++turn.current;
    working.value = true;
    trouble.value = null;
    const made = await pictureFrom(file);
    if (turn.current !== mine) return;
    working.value = false;
    if ('address' in made) hand.current({ address: made.address });
    else trouble.value = made.trouble;
  };
  const takeFrom = (event: Event, data: DataTransfer | null) => {
    const file = data?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  };
  const drop = () => {
    turn.current++;
    working.value = false;
    trouble.value = null;
    hand.current(null);
  };
  return {
    working: working.value,
    trouble: trouble.value,
    over: over.value,
    take,
    drop,
    hears: {
      onPaste: (event) => takeFrom(event, event.clipboardData),
      onDragOver(event) {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        // Else the browser would leave the panel for the file.
        event.preventDefault();
        over.value = true;
      },
      onDragLeave() {
        over.value = false;
      },
      onDrop(event) {
        over.value = false;
        takeFrom(event, event.dataTransfer);
      },
    },
  };
}
