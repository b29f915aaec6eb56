/** Breaks and sitting: what a day was like on average, and how that went over the weeks. */

import type { Figures } from '../../core/report/buckets.ts';
import { HOUR, hoursAndMinutes } from '../../core/time.ts';
import type { PartProps } from './Sheet.tsx';
import { type Mark, Strips } from './Strips.tsx';

export function Breaks({ sheet, paper }: PartProps) {
  const { moving, buckets } = sheet;
  if (moving === null) return null;
  const { breaks: words, nothing } = paper.words;
  const { days, breaks, breaksADay, breakMinutes, sittingADay } = moving;
  const marks = (figures: Figures, unit: number): readonly Mark[] =>
    buckets.ranges.flatMap((range, index) => {
      const value = figures[index] ?? null;
      return value === null ? [] : [{ ...range, value: value / unit }];
    });
  const strips = [
    { title: words.strip.breaks, marks: marks(moving.breaksIn, 1) },
    { title: words.strip.sitting, marks: marks(moving.sittingIn, HOUR) },
  ].filter((strip) => strip.marks.length > 0);
  return (
    <section>
      <h3>{words.title}</h3>
      {days === 0 && <p>{nothing}</p>}
      <p>
        {breakMinutes !== null &&
          breaksADay !== null &&
          `${words.breaks(paper.number(breaksADay), paper.number(breakMinutes), breaks)} `}
        {sittingADay !== null && `${words.sitting(...hoursAndMinutes(sittingADay))} `}
        {days > 0 && words.days(days)}
      </p>
      {strips.length > 0 && (
        <Strips
          caption={words.picture[buckets.size]}
          strips={strips.map((strip) => ({
            ...strip,
            kind: 'bars',
            top: Math.max(1, ...strip.marks.map(({ value }) => value)),
          }))}
          sheet={sheet}
          paper={paper}
        />
      )}
    </section>
  );
}
