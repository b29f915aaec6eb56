/** Asked once before a session is stopped: what that means for the break. */
import { useEffect, useRef } from 'preact/hooks';
import type { PlayerWords } from '../../content/words/guided.ts';

interface Props {
  readonly counts: boolean;
  readonly words: PlayerWords;
  readonly stop: () => void;
  readonly goOn: () => void;
}

export function StopSure({ counts, words, stop, goOn }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <fieldset class="guided-sure" aria-labelledby="guided-sure">
      <p id="guided-sure">
        <strong>{words.stopSure}</strong> {counts ? words.stopCounts : words.stopCountsNot}
      </p>
      <div class="guided-begin">
        <button type="button" ref={button} data-testid="guided-stop-sure" onClick={stop}>
          {words.stopDo}
        </button>
        <button type="button" class="primary" data-testid="guided-go-on" onClick={goOn}>
          {words.goOn}
        </button>
      </div>
    </fieldset>
  );
}
