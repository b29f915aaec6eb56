/** What was told, beside the start, in the words of the fact sheet (5.3), and always with how back pain goes. */
import type { CheckInText } from '../../content/check-in/check-in.ts';
import { activityMeans, type Outcome } from '../../core/measuring/result.ts';
import { WEEK_SCORES } from '../../core/told.ts';
import { formDay, outcomes, told } from '../../store/check-in.ts';
import { Told } from './Told.tsx';

export function Result({ words }: { words: CheckInText }) {
  if (told.value === null) return null;
  const { weeks, activities } = told.value;
  const means = activityMeans(activities.map(({ value }) => value));
  const { pain, trouble } = outcomes.value;
  const [first, last] = [weeks[0], weeks.at(-1)];
  const change = formDay.value.told?.change ?? null;
  return (
    <div class="result stack" data-testid="check-in-result">
      {first !== undefined && last !== undefined && (
        <dl class="scores-told">
          {WEEK_SCORES.map((score) => (
            <div key={score}>
              <dt>{words.names[score]}</dt>
              <dd>
                {weeks.length > 1
                  ? words.sides(first.value[score], last.value[score])
                  : words.told(first.value[score])}
              </dd>
            </div>
          ))}
          {means.length > 1 && (
            <div>
              <dt>{words.activityTitle}</dt>
              <dd>{words.sides(rounded(means[0]), rounded(means.at(-1)))}</dd>
            </div>
          )}
        </dl>
      )}
      {weeks.length === 1 && <p>{words.start}</p>}
      {pain !== null && (
        <Verdict of={words.names.pain} outcome={pain} text={words.outcomes[pain]} words={words} />
      )}
      {trouble !== null && (
        <Verdict
          of={words.activityTitle}
          outcome={trouble}
          text={words.activityOutcomes[trouble]}
          words={words}
        />
      )}
      {change !== null && (
        <p>
          {words.changeTitle}: <strong>{words.change.steps[change + 3]?.toLowerCase()}</strong>
        </p>
      )}
      {weeks.length > 1 && (
        <p class="soft" data-testid="up-and-down">
          {words.upAndDown}
        </p>
      )}
      <Told words={words} />
    </div>
  );
}

interface VerdictProps {
  /** What it is about: "about the same" does not say it. */
  readonly of: string;
  readonly outcome: Outcome;
  readonly text: string;
  readonly words: CheckInText;
}

function Verdict({ of, outcome, text, words }: VerdictProps) {
  return (
    <p data-testid="outcome" data-outcome={outcome}>
      {of}: <strong>{text}.</strong> {outcome === 'more' && <a href="#red-flags">{words.whenToCall}</a>}
    </p>
  );
}

/** Tenths: thirds of a point say nothing. */
function rounded(mean = 0): number {
  return Math.round(mean * 10) / 10;
}
