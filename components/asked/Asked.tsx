/** What stands to be answered, one thing at a time: a prompt goes before the question what an absence was. */
import { useRef } from 'preact/hooks';
import type { Glance } from '../../core/timer/glance.ts';
import { glanceNow } from '../../store/state.ts';
import { Absence } from './Absence.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { Prompt } from './Prompt.tsx';
import { StillPaused } from './StillPaused.tsx';
import './asked.css';

export function Asked() {
  const box = useRef<HTMLDivElement>(null);
  const { prompt, question } = glanceNow.value;
  // Whoever has answered reads on at how they sit.
  useKeptFocus(box, prompt?.kind ?? (question === null ? '' : 'absence'), (one) => one?.closest('.stage'));
  // Told to a screen reader too: whoever hides notifications hears of it here.
  return (
    <div ref={box} aria-live="polite">
      {asked({ prompt, question })}
    </div>
  );
}

function asked({ prompt, question }: Pick<Glance, 'prompt' | 'question'>) {
  if (prompt?.kind === 'still-paused') return <StillPaused />;
  if (prompt !== null) return <Prompt kind={prompt.kind} />;
  return question === null ? null : <Absence from={question.from} to={question.to} />;
}
