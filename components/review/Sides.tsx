/** Two tables: the scores of the week and one's own activities, at the start and now. */
import type { ComponentChildren } from 'preact';
import type { ReviewText } from '../../content/review/review.ts';
import type { Sides } from '../../core/review.ts';
import { type Activity, WEEK_SCORES, type WeekScores } from '../../core/told.ts';
import { format } from '../../store/format.ts';

type Words = ReviewText['lookBack'];

export function Scores({ sides, words }: { readonly sides: Sides<WeekScores>; readonly words: Words }) {
  return (
    <SideTable title={words.what} caption={words.scale} sides={sides} words={words}>
      {WEEK_SCORES.map((score) => (
        <Row
          key={score}
          name={words.scores[score]}
          first={sides.first.value[score]}
          last={sides.last?.value[score]}
        />
      ))}
    </SideTable>
  );
}

interface ActivitiesProps {
  readonly sides: Sides<readonly Activity[]>;
  readonly words: Words;
}

/** Those of the start, and those that are named only now. */
export function Activities({ sides, words }: ActivitiesProps) {
  const { first, last } = sides;
  const all = [...first.value, ...(last?.value ?? [])];
  const names = [...new Set(all.map(({ name }) => name))];
  const of = (activities: readonly Activity[] | undefined, name: string) =>
    activities?.find((one) => one.name === name)?.trouble;
  return (
    <SideTable title={words.activities} caption={words.activityScale} sides={sides} words={words}>
      {names.map((name) => (
        <Row key={name} name={name} first={of(first.value, name)} last={of(last?.value, name)} />
      ))}
    </SideTable>
  );
}

interface TableProps {
  readonly title: string;
  readonly caption: string;
  readonly sides: Sides<unknown>;
  readonly words: Words;
  readonly children: ComponentChildren;
}

function SideTable({ title, caption, sides, words, children }: TableProps) {
  const { first, last } = sides;
  return (
    <table class="sides">
      <caption class="small soft">
        {caption} {words.dates(format.date(first.date), last && format.date(last.date))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{words.start}</th>
          <th scope="col">{words.now}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

function Row({ name, first, last }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{first ?? '–'}</td>
      <td>{last ?? '–'}</td>
    </tr>
  );
}
