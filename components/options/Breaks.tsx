/** How long a break lasts, how many a day asks, and what counts as one by itself. */
import type { PageWords } from '../../content/words/pages.ts';
import { breakPlan } from '../../core/plans.ts';
import { sittingPlanOn } from '../../core/sitting-plan.ts';
import { model, todayDate } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { ProgrammeField } from './ProgrammeField.tsx';
import { withOwn } from './Prompts.tsx';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';

/** Seconds; from the shortest that browsers can tell (15) to half an hour. */
const NATURAL_BREAKS = [15, 30, 60, 120, 180, 300, 600, 900, 1200, 1800];

export function Breaks({ words }: { words: PageWords }) {
  const { options, settings: says } = words;
  const { settings } = model.value;
  const programme = sittingPlanOn(model.value.programme, todayDate.value);
  return (
    <Section id="breaks" title={says.sections.breaks}>
      <ProgrammeField
        name="breakMinutes"
        legend={options.breakMinutes}
        hint={options.breakMinutesHint}
        value={settings.breakMinutes}
        number={breakPlan(model.value, todayDate.value).minutes}
        follow={options.followProgramme(programme.breakLength)}
        unit={options.minutesUnit}
        testid="break-minutes"
        words={words}
        onSave={(breakMinutes) => changeSettings({ breakMinutes })}
      />
      <ProgrammeField
        name="dayGoal"
        legend={says.prompts.dayGoal}
        hint={says.prompts.dayGoalHint}
        value={settings.dayGoal}
        number={settings.dayGoal === 'programme' ? programme.goal : settings.dayGoal}
        follow={says.prompts.followGoal(programme.goal)}
        unit={says.prompts.goalUnit}
        testid="day-goal"
        words={words}
        onSave={(dayGoal) => changeSettings({ dayGoal })}
      />
      <NaturalBreak words={words} />
    </Section>
  );
}

function NaturalBreak({ words }: { words: PageWords }) {
  const { naturalBreak } = model.value.settings;
  return (
    <SelectField
      label={words.options.naturalBreak}
      hint={words.options.naturalBreakHint}
      value={String(naturalBreak)}
      choices={withOwn(NATURAL_BREAKS, naturalBreak).map((one) => [String(one), lengthOf(one, words)])}
      testid="natural-break"
      onChoose={(chosen) => changeSettings({ naturalBreak: Number(chosen) })}
    />
  );
}

function lengthOf(seconds: number, { common }: PageWords): string {
  return seconds % 60 === 0 ? common.minutes(seconds / 60) : common.seconds(seconds);
}
