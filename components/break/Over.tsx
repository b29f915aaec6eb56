/** The break is over: said once, with the way back to work under the finger. */
import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import type { Running } from './running.ts';
import { Undo } from './Undo.tsx';

interface Props {
  readonly running: Running;
  readonly words: PageWords;
  readonly onUndone: () => void;
  readonly close: () => void;
}

export function Over({ running, words, onUndone, close }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <h1>{words.break.over}</h1>
      <p class="lead" role="status">
        {words.break.overText}
      </p>
      <div class="buttons">
        <button type="button" ref={button} class="primary" data-testid="back-to-work" onClick={close}>
          {words.break.backToWork}
        </button>
        <Undo running={running} words={words} onUndone={onUndone} />
      </div>
    </>
  );
}
