/** Exercises as somebody wants them: how much, what they can do, what is heard, and what is left out. */
import type { PageWords } from '../../content/words/pages.ts';
import type { ExerciseSettingWords } from '../../content/words/pages-settings.ts';
import { ABILITIES } from '../../core/guided/wish.ts';
import { bringAllBack, notForMeCount } from '../../store/library.ts';
import { trySound, voiceHere } from '../../store/sound.ts';
import { model } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { ScreeningLine } from '../screening/ScreeningLine.tsx';
import { CheckField } from './CheckField.tsx';
import { LevelField } from './LevelField.tsx';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';
import { VolumeField } from './VolumeField.tsx';

export function Exercises({ words: { settings: says } }: { words: PageWords }) {
  const words = says.exercises;
  const { can, cueVolume } = model.value.settings;
  return (
    <Section id="exercises" title={says.sections.exercises}>
      <LevelField words={words} />
      <SelectField
        label={words.can}
        hint={words.canHint}
        value={can}
        choices={ABILITIES.map((one) => [one, words.abilities[one]])}
        testid="can"
        onChoose={(chosen) => changeSettings({ can: chosen })}
      />
      <VolumeField
        label={words.cueVolume}
        hint={words.cueVolumeHint}
        value={cueVolume}
        testid="cue-volume"
        words={says.sound}
        onChoose={(volume) => changeSettings({ cueVolume: volume })}
      />
      {cueVolume > 0 && (
        <button type="button" data-testid="try-cue" onClick={() => trySound(cueVolume)}>
          {words.listen}
        </button>
      )}
      <Spoken words={words} />
      <h3>{words.screening}</h3>
      <ScreeningLine />
      <NotForMe words={words} />
      <p>
        <a href="/sidepanel.html#exercises">{words.toLibrary}</a>
      </p>
    </Section>
  );
}

/** Offered only where it works: a voice of a server would send the words there. */
function Spoken({ words }: { words: ExerciseSettingWords }) {
  if (!voiceHere()) return <p class="hint">{words.noVoice}</p>;
  return (
    <CheckField
      label={words.spoken}
      hint={words.spokenHint}
      checked={model.value.settings.spoken}
      testid="spoken"
      onToggle={(spoken) => changeSettings({ spoken })}
    />
  );
}

function NotForMe({ words }: { words: ExerciseSettingWords }) {
  const count = notForMeCount.value;
  return (
    <>
      <h3>{words.notForMe}</h3>
      <p data-testid="not-for-me-count">{words.notForMeCount(count)}</p>
      {count > 0 && (
        <button type="button" data-testid="bring-all-back" onClick={() => void bringAllBack()}>
          {words.bringAllBack}
        </button>
      )}
    </>
  );
}
