/** Two tables: the scores of the week and one's own activities, at the start and now. */
import type { ComponentChildren } from 'preact';
import type { ReviewText } from '../../content/review/review.ts';
import { activityKey } from '../../core/measuring/result.ts';
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
  /** Each by what it was last called. */
  const named = new Map(all.map((one) => [activityKey(one), one.name]));
  const of = (activities: readonly Activity[] | undefined, key: string) =>
    activities?.find((one) => activityKey(one) === key)?.trouble;
  return (
    <SideTable title={words.activities} caption={words.activityScale} sides={sides} words={words}>
      {[...named].map(([key, name]) => (
        <Row key={key} name={name} first={of(first.value, key)} last={of(last?.value, key)} />
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
