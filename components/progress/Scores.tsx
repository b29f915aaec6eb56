/** Pain, trouble, sleep and stress week by week, and one's own activities, with the phases behind them. */
import type { ProgressText } from '../../content/progress/progress.ts';
import type { DayTotals } from '../../core/days.ts';
import { PHASES } from '../../core/programme.ts';
import { bandsOf, lengthOf } from '../../core/progress/range.ts';
import { activitiesOf, type Score, scoresOf } from '../../core/progress/scores.ts';
import { daysBetween } from '../../core/time.ts';
import { WEEK_SCORES } from '../../core/told.ts';
import { format } from '../../store/format.ts';
import { range } from '../../store/progress.ts';
import { model } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { ScoreChart } from '../charts/ScoreChart.tsx';
import { Section, Table } from './Section.tsx';

interface Props {
  readonly words: ProgressText;
  readonly rows: readonly DayTotals[];
}

export function Scores({ words, rows }: Props) {
  const says = words.scores;
  const seen = rows.filter(({ date }) => date >= range.value.from);
  const activities = activitiesOf(seen);
  const week = WEEK_SCORES.map((name) => ({ name, scores: scoresOf(seen, name) }));
  if (week.every(({ scores }) => scores.length === 0) && activities.length === 0) {
    return (
      <Section name="scores" title={says.title}>
        <p class="card">{says.empty}</p>
        <p>
          <a class="start" href="#check-in">
            {says.fill}
          </a>
        </p>
      </Section>
    );
  }
  return (
    <Section name="scores" title={says.title} intro={says.intro}>
      <PhaseNames words={words} />
      {week
        .filter(({ scores }) => scores.length > 0)
        .map(({ name, scores }) => (
          <Picture key={name} name={says.names[name]} end={says.ends[name]} scores={scores} words={words} />
        ))}
      {activities.map(({ name, scores }) => (
        <Picture key={name} name={name} end={says.activityEnds} scores={scores} words={words} />
      ))}
      <p class="soft">{says.upAndDown}</p>
    </Section>
  );
}

interface PictureProps {
  readonly name: string;
  readonly end: string;
  readonly scores: readonly Score[];
  readonly words: ProgressText;
}

function Picture({ name, end, scores, words }: PictureProps) {
  const days = lengthOf(range.value);
  const part = (place: number) => place / days;
  const bands = bandsOf(model.value.programme, range.value);
  const tell = (index: number) => {
    const score = scores[index];
    return score === undefined ? '' : words.scores.told(format.date(score.date), score.value);
  };
  return (
    <div class="one-score">
      <h3>
        {name} <span class="soft small">{end}</span>
      </h3>
      <ScoreChart
        label={name}
        points={scores.map(({ date, value }) => ({
          at: part(daysBetween(range.value.from, date) + 0.5),
          value,
        }))}
        phases={bands.map(({ phase, first, last }) => ({ phase, from: part(first), to: part(last + 1) }))}
        tell={tell}
      />
      <Table
        words={words}
        head={[words.day, words.score]}
        rows={scores.map(({ date, value }) => [format.short(date), value])}
      />
    </div>
  );
}

function PhaseNames({ words }: { words: ProgressText }) {
  if (bandsOf(model.value.programme, range.value).length === 0 || spoken.value === null) return null;
  const { phases } = spoken.value.programme;
  return (
    <p class="small soft">
      {words.scores.phases} {PHASES.map((phase, index) => `${index + 1} ${phases[phase].name}`).join(', ')}.
    </p>
  );
}
