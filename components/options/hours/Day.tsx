/** One day of the week: worked or off, and from when until when. */
import { useRef } from 'preact/hooks';
import type { HoursWords } from '../../../content/words/pages-settings.ts';
import { minutesIn, type WorkRange } from '../../../core/hours.ts';
import { Ranges } from './Ranges.tsx';

interface Props {
  readonly name: string;
  /** Name of the day after. */
  readonly next: string;
  /** None on a day off. */
  readonly ranges: readonly WorkRange[];
  /** What a day gets that is worked for the first time. */
  readonly usual: readonly WorkRange[];
  readonly words: HoursWords;
  readonly onSave: (ranges: readonly WorkRange[]) => Promise<boolean>;
  /** Copies this day to the others; null where that changes nothing. */
  readonly onCopy: (() => Promise<boolean>) | null;
  readonly onLikeMonday: (() => Promise<boolean>) | null;
}

export function Day({ name, next, ranges, usual, words, onSave, onCopy, onLikeMonday }: Props) {
  // A day that is off and on again has its own hours back.
  const last = useRef<readonly WorkRange[] | null>(null);
  if (ranges.length > 0) last.current = ranges;
  const works = ranges.length > 0;
  const minutes = minutesIn(ranges);
  return (
    <fieldset class="day">
      <legend class="visually-hidden">{name}</legend>
      <div class="day-head">
        <label class="choice">
          <input
            type="checkbox"
            checked={works}
            onChange={(event) => void onSave(event.currentTarget.checked ? (last.current ?? usual) : [])}
          />
          <span class="day-name">
            {name}
            <span class="visually-hidden">: {words.works}</span>
          </span>
        </label>
        <span class="soft small">
          {works ? words.length(Math.floor(minutes / 60), minutes % 60) : words.free}
        </span>
      </div>
      {works && (
        <Ranges
          day={name}
          next={next}
          ranges={ranges}
          words={words}
          onSave={onSave}
          onCopy={onCopy}
          onLikeMonday={onLikeMonday}
        />
      )}
    </fieldset>
  );
}
