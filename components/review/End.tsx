/** Day 90: the last check-in, keeping what was written down, what stays, and how to go on. */
import type { ReviewText } from '../../content/review/review.ts';
import { PROGRAMME_DAYS } from '../../core/programme.ts';
import { habitsKept } from '../../store/review.ts';
import { moment, today } from '../../store/state.ts';
import { toldWords } from '../../store/texts.ts';
import { Afterwards } from '../plan/Afterwards.tsx';

export function End({ words }: { words: ReviewText }) {
  const says = words.end;
  return (
    <>
      <section class="stack" aria-labelledby="review-measure">
        <h2 id="review-measure">{says.measure}</h2>
        <Measured words={says} />
      </section>
      <section class="stack" aria-labelledby="review-keep">
        <h2 id="review-keep">{says.keep}</h2>
        <p>{says.keepText}</p>
        {/* The page to print stands here too, once there is one. */}
        <p>
          <a href="/options.html#data">{says.toData}</a>
        </p>
      </section>
      <section class="stack" aria-labelledby="review-stays">
        <h2 id="review-stays">{says.stays}</h2>
        <Stays words={says} />
      </section>
      {isOver() ? <Afterwards /> : <p class="soft">{says.later}</p>}
    </>
  );
}

function Measured({ words }: { words: ReviewText['end'] }) {
  const change = today.value.told?.change ?? null;
  return (
    <>
      <p>{change === null ? words.measureText : toldWords.value?.day.change[change + 3]}</p>
      <p>
        <a class="start" data-testid="to-check-in" href="#check-in">
          {words.toMeasure}
        </a>
      </p>
    </>
  );
}

function Stays({ words }: { words: ReviewText['end'] }) {
  const habits = habitsKept.value;
  return (
    <>
      {habits === null ? (
        <p class="soft">{words.noHabits}</p>
      ) : (
        <ul class="questions" data-testid="habits-kept">
          {habits.map((habit) => (
            <li key={habit}>{habit}</li>
          ))}
        </ul>
      )}
      {habits === null && (
        <p>
          <a href="#programme/habits">{words.toHabits}</a>
        </p>
      )}
    </>
  );
}

/** Day 90 and after it: then one chooses. */
function isOver(): boolean {
  const now = moment.value;
  if (now.stage === 'running') return now.day === PROGRAMME_DAYS;
  return now.stage === 'finished' || now.stage === 'continuing';
}
