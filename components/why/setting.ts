/** The settings of the timer in words, each as "name: value". */
import type { WhyWords } from '../../content/words/why.ts';
import type { WorkWeek } from '../../core/hours.ts';
import { SECOND } from '../../core/time.ts';
import { TIMER_SETTINGS, type TimerSettings } from '../../core/why/decision.ts';
import { lengthOf } from './length.ts';

type Name = keyof TimerSettings;

/** In the order in which they are set. */
export function settingsIn(settings: Partial<TimerSettings>, words: WhyWords): readonly string[] {
  return TIMER_SETTINGS.flatMap((name) => {
    const value = settings[name];
    return value === undefined ? [] : [`${words.decision.settings[name]}: ${valueIn(name, value, words)}`];
  });
}

function valueIn(name: Name, value: TimerSettings[Name], words: WhyWords): string {
  const { values } = words.decision;
  if (value === null) return values.always;
  if (typeof value === 'boolean') return value ? values.on : values.off;
  if (typeof value === 'number') return numberIn(name, value, words);
  if (value === 'programme') return values.programme;
  return typeof value === 'string' ? values.sounds[value] : weekOf(value, values.weekdays);
}

/** Minutes, but for the two that are none. */
function numberIn(name: Name, value: number, words: WhyWords): string {
  const { values } = words.decision;
  if (name === 'naturalBreak') return lengthOf(value * SECOND, words);
  if (name === 'snoozeLimit') return values.times(value);
  return name === 'postureEvery' && value === 0 ? values.off : values.minutes(value);
}

/** "ma 09:00-17:00, di ..."; a day off is left out. */
function weekOf(week: WorkWeek, weekdays: readonly string[]): string {
  return week
    .flatMap((ranges, day) => ranges.map(({ from, to }) => `${weekdays[day]} ${from}-${to}`))
    .join(', ');
}
