/** How it went, in scores that somebody gave themselves: figures first, then a picture of every week. */
import type { Buckets } from '../../core/report/buckets.ts';
import type { Question } from '../../core/report/told.ts';
import type { LocalDate } from '../../core/time.ts';
import type { PartProps } from './Sheet.tsx';
import { Strips } from './Strips.tsx';

export function Pain({ sheet, paper }: PartProps) {
  const { scored, result, buckets } = sheet;
  if (scored === null) return null;
  const { pain: words, nothing } = paper.words;
  const { checkIn } = paper;
  const { questions, daily, change } = scored;
  const untold = questions.length === 0 && daily === null && change === null;
  return (
    <section>
      <h3>{words.title}</h3>
      {untold && <p>{nothing}</p>}
      {questions.length > 0 && <Figures questions={questions} buckets={buckets} paper={paper} />}
      {daily !== null && (
        <p>{words.daily(daily.days, paper.number(daily.average), paper.number(daily.highest))}</p>
      )}
      {change !== null && (
        <p>
          {words.change(paper.date(change.date), (checkIn.change.steps[change.step + 3] ?? '').toLowerCase())}
        </p>
      )}
      {!untold && (
        <p>
          {result !== null && <strong>{checkIn.outcomes[result]}. </strong>}
          {checkIn.upAndDown}
        </p>
      )}
      {questions.length > 0 && (
        <Strips
          caption={words.picture[buckets.size]}
          strips={questions.map(({ question, points }) => ({
            title: words.question[question],
            kind: 'points',
            marks: points.map(({ date, value }) => ({ from: date, to: date, value })),
            top: 10,
          }))}
          sheet={sheet}
          paper={paper}
        />
      )}
    </section>
  );
}

interface FiguresProps {
  readonly questions: readonly Question[];
  readonly buckets: Buckets;
  readonly paper: PartProps['paper'];
}

function Figures({ questions, buckets, paper }: FiguresProps) {
  const { pain: words } = paper.words;
  const { columns } = words;
  // Over more than half a year a day of a month may be that of another year.
  const date = buckets.size === 'week' ? paper.short : paper.dated;
  return (
    <>
      <p>{words.scale}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.question}</th>
            <th scope="col">{columns.first}</th>
            <th scope="col">{columns.last}</th>
            <th scope="col">{columns.average}</th>
            <th scope="col">{columns.range}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ question, first, last, average, lowest, highest }) => (
            <tr key={question}>
              <th scope="row">{words.question[question]}</th>
              <td>{dated(first, paper.number, date)}</td>
              <td>{dated(last, paper.number, date)}</td>
              <td>{paper.number(average)}</td>
              <td>{words.range(paper.number(lowest), paper.number(highest))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function dated(
  score: Question['first'],
  number: (value: number) => string,
  date: (date: LocalDate) => string,
) {
  return (
    <>
      <strong>{number(score.value)}</strong> ({date(score.date)})
    </>
  );
}
