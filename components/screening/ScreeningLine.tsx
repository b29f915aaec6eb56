/** What stands of the six questions, and the way to answer them or to change an answer. Goes wherever the part is closed. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ScreeningWords } from '../../content/words/library.ts';
import { closing, leaving, leftOut, screening } from '../../store/screening.ts';
import { libraryWords } from '../../store/texts.ts';
import Screening from './Screening.tsx';
import { ScreeningFollows } from './ScreeningFollows.tsx';
import './screening.css';

interface Props {
  /** One line where nothing is closed: the names stand below. */
  readonly brief?: boolean;
  /** Said in the place of what follows from all answers. */
  readonly children?: ComponentChildren;
}

export function ScreeningLine({ brief = false, children }: Props) {
  const asking = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(false);
  const open = asking.value;
  useEffect(() => {
    // The form that had the focus is gone; the button that opened it is there again.
    if (before.current && !open) button.current?.focus();
    before.current = open;
  }, [open]);
  const words = libraryWords.value?.screening;
  if (words === undefined) return null;
  const ask = (on: boolean) => () => {
    asking.value = on;
  };
  if (open) return <Screening onDone={ask(false)} />;
  const unasked = screening.value === null;
  const quiet = !unasked && closing.value.length === 0 && (brief || leaving.value.length === 0);
  return (
    <div class={quiet ? 'screening-line row small' : 'screening-line stack'} data-testid="screening-line">
      {children ?? <Stands brief={brief} words={words} />}
      <button
        type="button"
        ref={button}
        class={unasked ? 'primary' : quiet ? 'quiet' : undefined}
        data-testid="screening-ask"
        onClick={ask(true)}
      >
        {unasked ? words.begin : words.change}
      </button>
    </div>
  );
}

function Stands({ brief, words }: { brief: boolean; words: ScreeningWords }) {
  if (screening.value === null) return <p>{words.first}</p>;
  if (brief && closing.value.length === 0 && leftOut.value.size > 0)
    return <p>{words.leftCount(leftOut.value.size)}</p>;
  return <ScreeningFollows words={words} />;
}
