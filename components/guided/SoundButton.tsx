/** Sound on or off, and it stays so. */
import { Volume2, VolumeX } from 'lucide';
import { useRef } from 'preact/hooks';
import type { SoundWords } from '../../content/words/guided.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { choose } from '../../store/sound.ts';
import { model } from '../../store/state.ts';
import { Drawing } from '../parts/Drawing.tsx';

export function SoundButton({ words }: { words: SoundWords }) {
  const { cueVolume } = model.value.settings;
  const on = cueVolume > 0;
  // As loud as it was before it went off.
  const before = useRef(DEFAULT_SETTINGS.cueVolume);
  if (on) before.current = cueVolume;
  return (
    <button
      type="button"
      class="guided-sound"
      aria-pressed={on}
      data-testid="guided-sound"
      onClick={() => choose({ cueVolume: on ? 0 : before.current })}
    >
      <Drawing of={on ? Volume2 : VolumeX} size={18} />
      {words.sound}
    </button>
  );
}
