/** Whether each day asks for the pain, and when the weekly check-in is reminded of. */
import type { PageWords } from '../../content/words/pages.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { model } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { ClockField } from '../mine/ClockField.tsx';
import { CheckField } from './CheckField.tsx';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';

const ASKED = { programme: null, always: true, never: false } as const;
type Asking = keyof typeof ASKED;
const ASKINGS = ['programme', 'always', 'never'] as const satisfies Asking[];

export function Measuring({ words: { settings: says } }: { words: PageWords }) {
  const words = says.measuring;
  const { dailyPain, checkInAt } = model.value.settings;
  return (
    <Section id="measuring" title={says.sections.measuring}>
      <SelectField
        label={words.dailyPain}
        hint={words.dailyPainHint}
        value={ASKINGS.find((one) => ASKED[one] === dailyPain) ?? 'programme'}
        choices={ASKINGS.map((one) => [one, words.dailyPainChoices[one]])}
        testid="daily-pain"
        onChoose={(chosen) => changeSettings({ dailyPain: ASKED[chosen] })}
      />
      <CheckField
        label={words.remind}
        hint={words.remindHint}
        checked={checkInAt !== null}
        testid="check-in-remind"
        onToggle={(on) => changeSettings({ checkInAt: on ? DEFAULT_SETTINGS.checkInAt : null })}
      />
      {checkInAt !== null && (
        <ClockField
          label={words.remindAt}
          name={`${words.remind}: ${words.remindAt.toLowerCase()}`}
          value={checkInAt}
          testid="check-in-at"
          onChange={(clock) => void changeSettings({ checkInAt: clock })}
        />
      )}
    </Section>
  );
}
