/** When Rugritme asks to get up, what counts as a break, how long one lasts, and how often it may wait. */
import type { PageWords } from '../../content/words/pages.ts';
import { breakPlan } from '../../core/model.ts';
import { sittingPlan } from '../../core/programme.ts';
import { MINUTE } from '../../core/time.ts';
import { plan } from '../../store/plan.ts';
import { model, moment, todayDate } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { NumberField } from './NumberField.tsx';
import { ProgrammeField } from './ProgrammeField.tsx';
import { SelectField } from './SelectField.tsx';

/** Seconds; from the shortest that browsers can tell (15) to half an hour. */
const NATURAL_BREAKS = [15, 30, 60, 120, 180, 300, 600, 900, 1200, 1800];

export function Prompts({ words }: { words: PageWords }) {
  const { options } = words;
  const { settings } = model.value;
  const programme = sittingPlan(moment.value);
  return (
    <section aria-labelledby="prompts">
      <h2 id="prompts">{options.prompts}</h2>
      <p>
        <a class="why" href="#why" data-testid="why">
          {options.whyLink}
        </a>
      </p>
      <ProgrammeField
        name="promptAfter"
        legend={options.promptAfter}
        hint={options.promptAfterHint}
        value={settings.promptAfter}
        minutes={plan.value.promptAfter / MINUTE}
        programme={programme.promptAfter}
        testid="prompt-after"
        words={words}
        onSave={(promptAfter) => changeSettings({ promptAfter })}
      />
      <NaturalBreak words={words} />
      <ProgrammeField
        name="breakMinutes"
        legend={options.breakMinutes}
        hint={options.breakMinutesHint}
        value={settings.breakMinutes}
        minutes={breakPlan(model.value, todayDate.value).minutes}
        programme={programme.breakLength}
        testid="break-minutes"
        words={words}
        onSave={(breakMinutes) => changeSettings({ breakMinutes })}
      />
      <NumberField
        name="snoozeMinutes"
        label={options.snoozeMinutes}
        unit={options.minutesUnit}
        value={settings.snoozeMinutes}
        testid="snooze-minutes"
        words={words}
        onSave={(snoozeMinutes) => changeSettings({ snoozeMinutes })}
      />
      <NumberField
        name="snoozeLimit"
        label={options.snoozeLimit}
        hint={options.snoozeLimitHint}
        unit={options.timesUnit}
        value={settings.snoozeLimit}
        testid="snooze-limit"
        words={words}
        onSave={(snoozeLimit) => changeSettings({ snoozeLimit })}
      />
    </section>
  );
}

function NaturalBreak({ words }: { words: PageWords }) {
  const { naturalBreak } = model.value.settings;
  // An imported file may hold a length that is not in our list.
  const seconds = [...new Set([...NATURAL_BREAKS, naturalBreak])].sort((a, b) => a - b);
  return (
    <SelectField
      label={words.options.naturalBreak}
      hint={words.options.naturalBreakHint}
      value={String(naturalBreak)}
      choices={seconds.map((one) => [String(one), lengthOf(one, words)])}
      testid="natural-break"
      onChoose={(chosen) => changeSettings({ naturalBreak: Number(chosen) })}
    />
  );
}

function lengthOf(seconds: number, { common }: PageWords): string {
  return seconds % 60 === 0 ? common.minutes(seconds / 60) : common.seconds(seconds);
}
