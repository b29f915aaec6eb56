/** Seven days, Monday first. */
import type { HoursWords } from '../../../content/words/pages-settings.ts';
import { crossesMidnight, type WorkRange, type WorkWeek } from '../../../core/hours.ts';
import { likeDay, OFFICE_DAY, sameHours, withDay } from '../../../core/week-edits.ts';
import { Day } from './Day.tsx';
import type { SaveWeek } from './saved-week.ts';

const MONDAY = 0;

interface Props {
  readonly week: WorkWeek;
  readonly words: HoursWords;
  readonly onSave: SaveWeek;
}

export function Week({ week, words, onSave }: Props) {
  const monday = week[MONDAY] ?? [];
  const working = week.filter((ranges) => ranges.length > 0);
  const usual = working[0] ?? OFFICE_DAY;
  const saveDay = (day: number) => (ranges: readonly WorkRange[]) =>
    onSave(withDay(week, day, ranges), (now) => saidOf(now.days[day] ?? '', ranges, now));
  const copyMonday = () => onSave(likeDay(week, MONDAY), (now) => now.savedCopy);
  return (
    <div class="week">
      {words.days.map((name, day) => {
        const ranges = week[day] ?? [];
        const differs = monday.length > 0 && !sameHours(ranges, monday);
        const others = monday.length > 0 && working.some((one) => !sameHours(one, monday));
        return (
          <Day
            // Its name changes with the language, what is typed in it does not.
            key={day}
            name={name}
            next={words.days[(day + 1) % words.days.length] ?? ''}
            ranges={ranges}
            usual={usual}
            words={words}
            onSave={saveDay(day)}
            onCopy={day === MONDAY && others ? copyMonday : null}
            onLikeMonday={day !== MONDAY && differs ? () => saveDay(day)(monday) : null}
          />
        );
      })}
      {working.length === 0 && <p class="hint">{words.allFree}</p>}
    </div>
  );
}

/** "Bewaard: maandag 09:00 tot 12:30, 13:00 tot 17:30." */
function saidOf(day: string, ranges: readonly WorkRange[], words: HoursWords): string {
  if (ranges.length === 0) return words.savedFree(day);
  const read = ranges.map((one) => words.range(one.from, one.to, crossesMidnight(one)));
  return words.savedDay(day, read.join(', '));
}
