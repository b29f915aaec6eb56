/** Working hours: at any time, or in a week of one's own. Every change is saved at once and can be put back. */
import { useRef } from 'preact/hooks';
import type { PageWords } from '../../../content/words/pages.ts';
import { hasNights } from '../../../core/hours.ts';
import { OFFICE_WEEK } from '../../../core/week-edits.ts';
import { model } from '../../../store/state.ts';
import { changeSettings } from '../../../store/verbs.ts';
import { CheckField } from '../CheckField.tsx';
import { Section } from '../Section.tsx';
import { useWeek } from './saved-week.ts';
import { Week } from './Week.tsx';
import './hours.css';

export function Hours({ words: { settings: says } }: { words: PageWords }) {
  const words = says.hours;
  const { hours } = model.value.settings;
  const { said, save, putBack } = useWeek(words);
  // Off and on again brings back what stood here.
  const last = useRef(OFFICE_WEEK);
  if (hours !== null) last.current = hours;
  const back = async () => {
    await putBack?.();
    // The button that was pressed is gone; the focus must not go with it.
    document.getElementById('hours-heading')?.focus();
  };
  return (
    <Section id="hours" title={says.sections.hours}>
      <CheckField
        label={words.on}
        hint={hours === null ? words.off : words.onHint}
        checked={hours !== null}
        testid="hours-on"
        onToggle={(on) => save(on ? last.current : null, on ? (now) => now.savedOn : (now) => now.savedOff)}
      />
      <div class={`week-said ${said === '' ? 'silent' : ''}`}>
        <p role="status">{said}</p>
        {putBack !== null && (
          <button type="button" class="quiet" data-testid="hours-back" onClick={() => void back()}>
            {words.putBack}
          </button>
        )}
      </div>
      {hours !== null && (
        <>
          <Week week={hours} words={words} onSave={save} />
          <Rules nights={hasNights(hours)} words={words} />
        </>
      )}
    </Section>
  );
}

interface RulesProps {
  readonly nights: boolean;
  readonly words: PageWords['settings']['hours'];
}

/** What happens to the time around the working hours. */
function Rules({ nights, words }: RulesProps) {
  const { countOutside, followShift } = model.value.settings;
  return (
    <>
      <CheckField
        label={words.countOutside}
        hint={words.countOutsideHint}
        checked={countOutside}
        testid="count-outside"
        onToggle={(checked) => changeSettings({ countOutside: checked })}
      />
      {nights && (
        <CheckField
          label={words.followShift}
          hint={words.followShiftHint}
          checked={followShift}
          testid="follow-shift"
          onToggle={(checked) => changeSettings({ followShift: checked })}
        />
      )}
    </>
  );
}
