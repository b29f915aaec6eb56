/** The break running down. Spoken once at its start; the figures themselves stay silent. */
import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import { now } from '../../store/state.ts';
import { leftOf, minutesLeft, type Running } from './running.ts';
import { Undo } from './Undo.tsx';

interface Props {
  readonly running: Running;
  readonly words: PageWords;
  readonly onUndone: () => void;
  readonly close: () => void;
}

export function OnBreak({ running, words, onUndone, close }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Said once: later minutes would be read out again and again.
  const began = useRef(minutesLeft(running.until, now.value));
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.break.onBreak}
      </h1>
      <p>{words.break.began(began.current)}</p>
      <p class="countdown">
        {words.break.left.before}{' '}
        <span role="timer" aria-live="off">
          {leftOf(running.until, now.value)}
        </span>{' '}
        {words.break.left.after}
      </p>
      <div class="buttons">
        <button type="button" class="primary" data-testid="back-to-work" onClick={close}>
          {words.break.backToWork}
        </button>
        <Undo running={running} words={words} onUndone={onUndone} />
      </div>
    </>
  );
}
