/** Which day: today, or one of the days on which something was decided. */

import type { IconNode } from 'lucide';
import { ChevronLeft, ChevronRight } from 'lucide';
import { useId } from 'preact/hooks';
import type { WhyWords } from '../../content/words/why.ts';
import type { LocalDate } from '../../core/time.ts';
import type { Day } from '../../core/why/decision.ts';
import { format } from '../../store/format.ts';
import { todayDate } from '../../store/state.ts';
import { Drawing } from '../parts/Drawing.tsx';

interface Props {
  readonly days: readonly Day[];
  readonly date: LocalDate;
  readonly words: WhyWords;
  readonly onChoose: (date: LocalDate) => void;
}

export function DayChoice({ days, date, words, onChoose }: Props) {
  const id = useId();
  const today = todayDate.value;
  // Today is there before anything was decided, and the day that is looked at stays.
  const dates = [...new Set([today, date, ...days.map((day) => day.date)])].toSorted().toReversed();
  const place = dates.indexOf(date);
  return (
    <div class="day-choice">
      <label for={id} class="visually-hidden">
        {words.day}
      </label>
      <Step to={dates[place + 1]} name={words.earlierDay} icon={ChevronLeft} onChoose={onChoose} />
      <select
        id={id}
        data-testid="day"
        value={date}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {dates.map((one) => (
          <option key={one} value={one}>
            {one === today ? words.today : format.day(one)}
          </option>
        ))}
      </select>
      <Step to={dates[place - 1]} name={words.laterDay} icon={ChevronRight} onChoose={onChoose} />
    </div>
  );
}

interface StepProps {
  readonly to: LocalDate | undefined;
  readonly name: string;
  readonly icon: IconNode;
  readonly onChoose: (date: LocalDate) => void;
}

function Step({ to, name, icon, onChoose }: StepProps) {
  return (
    <button
      type="button"
      class="step"
      title={name}
      disabled={to === undefined}
      onClick={() => to !== undefined && onChoose(to)}
    >
      <Drawing of={icon} />
      <span class="visually-hidden">{name}</span>
    </button>
  );
}
