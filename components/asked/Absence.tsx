/** Somebody is back after a silence that may have been reading: what was it? Asked once a day, and not insisted on. */
import { ABSENCE_ANSWERS } from '../../core/messages.ts';
import type { Instant } from '../../core/time.ts';
import { format } from '../../store/format.ts';
import { answerAbsence } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { spell } from './spell.ts';

interface Props {
  readonly from: Instant;
  readonly to: Instant;
}

export function Absence({ from, to }: Props) {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  return (
    <section class="asked absence" data-testid="absence" aria-labelledby="absence-title">
      <h2 id="absence-title">{words.absence.title}</h2>
      <p>
        {spell(to - from, words)}{' '}
        <span class="soft times">
          {format.clock(from)} – {format.clock(to)}
        </span>
      </p>
      <div class="answers">
        {ABSENCE_ANSWERS.map((answer) => (
          <button key={answer} type="button" data-answer={answer} onClick={() => answerAbsence(from, answer)}>
            {words.absence.answers[answer]}
          </button>
        ))}
      </div>
    </section>
  );
}
