/** How much somebody wants to do, each level with what it means. */
import { useId } from 'preact/hooks';
import type { ExerciseSettingWords } from '../../content/words/pages-settings.ts';
import { LEVELS } from '../../core/level.ts';
import { model } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';

export function LevelField({ words }: { words: ExerciseSettingWords }) {
  const group = useId();
  const { level } = model.value.settings;
  return (
    <fieldset class="field" data-testid="level">
      <legend>{words.level}</legend>
      <p class="hint">{words.levelHint}</p>
      {LEVELS.map((one) => (
        <div key={one}>
          <label class="choice">
            <input
              type="radio"
              name={group}
              value={one}
              checked={level === one}
              aria-describedby={`${group}-${one}`}
              onChange={() => void changeSettings({ level: one })}
            />
            <span>{words.levels[one]}</span>
          </label>
          <p class="hint under" id={`${group}-${one}`}>
            {words.means[one]}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
