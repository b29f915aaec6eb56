/** Takes the break of this page back. */
import type { PageWords } from '../../content/words/pages.ts';
import { undoBreak } from '../../store/verbs.ts';
import type { Running } from './running.ts';

interface Props {
  readonly running: Running;
  readonly words: PageWords;
  readonly onUndone: () => void;
}

export function Undo({ running, words, onUndone }: Props) {
  const undo = async () => {
    const reply = await undoBreak(running.id);
    if (reply.ok) onUndone();
  };
  return (
    <button type="button" data-testid="undo" onClick={() => void undo()}>
      {words.break.undo}
    </button>
  );
}
