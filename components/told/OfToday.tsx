/** What somebody may tell of today, quietly, after what today asks. */
import { useRef } from 'preact/hooks';
import { asksPain } from '../../core/daily-pain.ts';
import { model, moment, today, todayDate } from '../../store/state.ts';
import { DayPain } from './DayPain.tsx';
import { Note } from './Note.tsx';

export function OfToday() {
  const asked = asksPain(model.value.settings.dailyPain, moment.value);
  /** It stays in its place for whoever just said that they want it no more. */
  const shown = useRef(false);
  shown.current ||= asked;
  const { stage } = moment.value;
  return (
    <>
      {shown.current && <DayPain asked={asked} />}
      {stage !== 'none' && stage !== 'waiting' && (
        <Note
          key={todayDate.value}
          date={todayDate.value}
          note={today.value.told?.note ?? null}
          isToday={true}
        />
      )}
    </>
  );
}
