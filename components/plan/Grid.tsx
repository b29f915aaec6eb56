/** Thirteen weeks of seven days as a table that arrow keys walk through, in the quiet hues of the four phases. */
import { useEffect, useRef } from 'preact/hooks';
import type { Cell } from '../../core/overview.ts';
import { PHASES, type PhaseId, phaseOfDay, weekOfDay } from '../../core/programme.ts';
import { cells } from '../../store/plan-days.ts';
import { planWords } from '../../store/texts.ts';
import { spoken } from '../../store/words.ts';
import { DayCell } from './DayCell.tsx';
import { dayFrom } from './walk.ts';

const WEEK = 7;

/** @param back the day that the focus comes back to; null = none */
export function Grid({ back }: { readonly back: number | null }) {
  const table = useRef<HTMLTableElement>(null);
  const words = planWords.value?.overview;
  const all = cells.value;
  useEffect(() => {
    if (back !== null) focusOn(table.current, back);
  }, [back]);
  if (words === undefined || all === null) return null;
  // Tab enters the table once, at the day that one is most likely to want; arrows go on from there.
  const entry = back ?? all.find(({ when }) => when === 'now')?.day ?? 1;
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is the pattern for a calendar one walks through.
      role="grid"
      class="weeks"
      aria-labelledby="overview-title"
      aria-describedby="overview-keys"
      onKeyDown={(event) => {
        const day = dayFrom(Number((event.target as HTMLElement).dataset.day), event);
        if (day === null) return;
        event.preventDefault();
        focusOn(event.currentTarget, day);
      }}
    >
      <caption id="overview-keys" class="visually-hidden">
        {words.keys}
      </caption>
      <colgroup>
        <col class="numbers" />
      </colgroup>
      {PHASES.map((phase) => (
        <Phase
          key={phase}
          phase={phase}
          days={all.filter(({ day }) => phaseOfDay(day) === phase)}
          entry={entry}
        />
      ))}
    </table>
  );
}

function Phase({ phase, days, entry }: { phase: PhaseId; days: readonly Cell[]; entry: number }) {
  const words = planWords.value?.overview;
  const name = spoken.value?.programme.phases[phase].name;
  const [first, last] = [days[0], days.at(-1)];
  if (words === undefined || first === undefined || last === undefined) return null;
  const [from, to] = [weekOfDay(first.day), weekOfDay(last.day)];
  return (
    <tbody class={phase}>
      <tr>
        <th class="phase-name" scope="rowgroup" colSpan={WEEK + 1}>
          {name} <span class="soft">{words.weeks(from, to)}</span>
        </th>
      </tr>
      {Array.from({ length: to - from + 1 }, (_, index) => from + index).map((week) => (
        <tr key={week}>
          <th scope="row" class="week">
            <span class="visually-hidden">{words.week} </span>
            {week}
          </th>
          {days
            .filter(({ day }) => weekOfDay(day) === week)
            .map((cell) => (
              <DayCell key={cell.day} cell={cell} entry={cell.day === entry} />
            ))}
        </tr>
      ))}
    </tbody>
  );
}

function focusOn(table: HTMLTableElement | null, day: number): void {
  table?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
}
