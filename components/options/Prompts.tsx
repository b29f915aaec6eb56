/** When Rugritme asks to get up, whether it says so ahead, and how often it may wait. */
import type { PageWords } from '../../content/words/pages.ts';
import { sittingPlanOn } from '../../core/sitting-plan.ts';
import { MINUTE } from '../../core/time.ts';
import { plan } from '../../store/plan.ts';
import { model, todayDate } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { CheckField } from './CheckField.tsx';
import { NumberField } from './NumberField.tsx';
import { ProgrammeField } from './ProgrammeField.tsx';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';

/** Minutes; the badge moves in steps of 5, and twice in a threshold of 30 is often enough. 0 = none. */
const NUDGES = [0, 10, 15, 20, 25, 30];

export function Prompts({ words }: { words: PageWords }) {
  const { options, settings: says } = words;
  const { settings } = model.value;
  return (
    <Section id="prompts" title={says.sections.prompts}>
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
        number={plan.value.promptAfter / MINUTE}
        follow={options.followProgramme(sittingPlanOn(model.value.programme, todayDate.value).promptAfter)}
        unit={options.minutesUnit}
        testid="prompt-after"
        words={words}
        onSave={(promptAfter) => changeSettings({ promptAfter })}
      />
      <CheckField
        label={says.prompts.warnBefore}
        hint={says.prompts.warnBeforeHint}
        checked={settings.warnBefore}
        testid="warn-before"
        onToggle={(warnBefore) => changeSettings({ warnBefore })}
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
      <Posture words={words} />
    </Section>
  );
}

function Posture({ words }: { words: PageWords }) {
  const { prompts } = words.settings;
  const { postureEvery } = model.value.settings;
  return (
    <SelectField
      label={prompts.postureEvery}
      hint={prompts.postureEveryHint}
      value={String(postureEvery)}
      choices={withOwn(NUDGES, postureEvery).map((one) => [
        String(one),
        one === 0 ? prompts.postureOff : prompts.postureChoice(one),
      ])}
      testid="posture-every"
      onChoose={(chosen) => changeSettings({ postureEvery: Number(chosen) })}
    />
  );
}

/** An imported file may hold a number that is not in our list. */
export function withOwn(listed: readonly number[], own: number): readonly number[] {
  return [...new Set([...listed, own])].sort((a, b) => a - b);
}
