/** How loud the soft sounds are, and whether the steps are read aloud. */
import type { SoundWords } from '../../content/words/guided.ts';
import { LIMITS } from '../../core/settings.ts';
import { choose, trySound, voiceHere } from '../../store/sound.ts';
import { model } from '../../store/state.ts';

export function SoundChoices({ words }: { words: SoundWords }) {
  const { cueVolume, spoken } = model.value.settings;
  const louder = (volume: number) => {
    choose({ cueVolume: volume });
    trySound(volume);
  };
  return (
    <details class="guided-sounds">
      <summary>{words.title}</summary>
      <label class="field">
        <span>{words.volume}</span>
        <input
          type="range"
          step={10}
          {...LIMITS.cueVolume}
          value={cueVolume}
          data-testid="guided-volume"
          onChange={(event) => louder(event.currentTarget.valueAsNumber)}
        />
      </label>
      {voiceHere() ? (
        <label class="guided-choice">
          <input
            type="checkbox"
            checked={spoken}
            data-testid="guided-spoken"
            onChange={(event) => choose({ spoken: event.currentTarget.checked })}
          />
          {words.spoken}
        </label>
      ) : (
        <p class="small soft">{words.noVoice}</p>
      )}
    </details>
  );
}
