/** How a prompt sounds, and a notification to try whether it is seen and heard. */
import { useId } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import type { SoundWords } from '../../content/words/pages-settings.ts';
import { LIMITS, SOUNDS, type SoundChoice } from '../../core/settings.ts';
import { model } from '../../store/state.ts';
import { changeSettings, testNotification } from '../../store/verbs.ts';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';

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
      {sound === 'soft' && <Volume words={words} />}
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

function Volume({ words }: { words: SoundWords }) {
  const id = useId();
  const { volume } = model.value.settings;
  return (
    <div class="field">
      <label for={id}>{words.volume}</label>
      <span class="with-unit">
        <input
          id={id}
          type="range"
          {...LIMITS.volume}
          step={10}
          value={volume}
          data-testid="volume"
          aria-valuetext={words.percent(volume)}
          onChange={(event) => void changeSettings({ volume: Number(event.currentTarget.value) })}
        />
        <span>{words.percent(volume)}</span>
      </span>
    </div>
  );
}
