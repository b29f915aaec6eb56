/** The date of a day: one that was, today, or one to come. */
import type { PlanText } from '../../content/plan/plan.ts';
import type { Cell } from '../../core/overview.ts';
import { format } from '../../store/format.ts';
import { cells } from '../../store/plan-days.ts';
import { planWords } from '../../store/texts.ts';

interface Props {
  readonly day: number;
  readonly paused: boolean;
}

export function WhenItIs({ day, paused }: Props) {
  const words = planWords.value?.oneDay;
  const cell = cells.value?.[day - 1];
  if (words === undefined || cell === undefined) return null;
  return <p class="when">{cell.when === 'now' && paused ? words.unknown : said(cell, words)}</p>;
}

function said({ when, date }: Cell, words: PlanText['oneDay']): string {
  if (when === 'now') return words.isToday;
  if (date === null) return words.unknown;
  return when === 'past' ? words.was(format.day(date)) : words.becomes(format.day(date));
}
