/** How loud something is, from silent to full. */
import { useId } from 'preact/hooks';
import type { SoundWords } from '../../content/words/pages-settings.ts';
import { LIMITS } from '../../core/settings.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly testid: string;
  readonly words: SoundWords;
  readonly onChoose: (volume: number) => Promise<unknown>;
}

export function VolumeField({ label, hint, value, testid, words, onChoose }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="with-unit">
        <input
          id={id}
          type="range"
          {...LIMITS.volume}
          step={10}
          value={value}
          data-testid={testid}
          aria-valuetext={words.percent(value)}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => void onChoose(Number(event.currentTarget.value))}
        />
        <span>{words.percent(value)}</span>
      </span>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
