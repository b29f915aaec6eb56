/** How a prompt sounds, and a notification to try whether it is seen and heard. */
import type { PageWords } from '../../content/words/pages.ts';
import { SOUNDS, type SoundChoice } from '../../core/settings.ts';
import { model } from '../../store/state.ts';
import { changeSettings, testNotification } from '../../store/verbs.ts';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';
import { VolumeField } from './VolumeField.tsx';

interface Props {
  /** Whether this browser can show a notification without the desktop's own sound. */
  readonly canSilence: boolean;
  readonly words: PageWords;
}

export function Sound({ canSilence, words: { settings: says } }: Props) {
  const { sound } = model.value.settings;
  const words = says.sound;
  const common = { label: words.choice, testid: 'sound', onChoose: save };
  return (
    <Section id="sound" title={says.sections.sound}>
      {canSilence ? (
        <SelectField
          {...common}
          hint={words.choiceHint}
          value={sound}
          choices={SOUNDS.map((one) => [one, words.choices[one]])}
        />
      ) : (
        <SelectField
          {...common}
          hint={words.loudHint}
          // Whoever chose silence elsewhere gets the least that this browser can do.
          value={sound === 'off' ? 'system' : sound}
          choices={(['soft', 'system'] as const).map((one) => [one, words.loudChoices[one]])}
        />
      )}
      {sound === 'soft' && (
        <VolumeField
          label={words.volume}
          value={model.value.settings.volume}
          testid="volume"
          words={words}
          onChoose={(volume) => changeSettings({ volume })}
        />
      )}
      <h3>{words.tryTitle}</h3>
      <p class="hint">{words.tryHint}</p>
      <button type="button" data-testid="test-notification" onClick={() => void testNotification()}>
        {words.try}
      </button>
    </Section>
  );
}

function save(sound: SoundChoice): Promise<unknown> {
  return changeSettings({ sound });
}
