/** What a guided session lets hear: soft sounds and, where this computer has a voice, the words. */
import { signal } from '@preact/signals';
import { sound } from '../browser/cues.ts';
import { takeTurn } from '../browser/one-page.ts';
import { canSpeak, hush, onVoices, speak } from '../browser/speech.ts';
import type { Cue } from '../core/guided/cue.ts';
import type { Settings } from '../core/settings.ts';
import { model } from './state.ts';
import { act } from './verbs.ts';
import { language } from './words.ts';

export { hush };

let listening = () => {};

/** Whether there is a voice for the language shown; only while somebody looks. */
const voices = signal(0, {
  watched() {
    listening = onVoices(() => {
      voices.value = voices.peek() + 1;
    });
  },
  unwatched: () => listening(),
});

export function voiceHere(): boolean {
  // Read, so that whoever asks is asked again when the browser has found its voices.
  return voices.value >= 0 && canSpeak(language.value);
}

export interface Sounding {
  readonly cue: (cue: Cue) => void;
  readonly say: (text: string) => void;
  readonly end: () => void;
}

/** For as long as a page shows the session. */
export function startSounding(): Sounding {
  const turn = takeTurn();
  return {
    cue(cue) {
      if (turn.mine()) sound(cue, model.peek().settings.cueVolume);
    },
    say(text) {
      if (turn.mine() && model.peek().settings.spoken) speak(text, language.peek());
    },
    end() {
      turn.giveUp();
      hush();
    },
  };
}

/** A taste of how loud it is. */
export function trySound(volume: number): void {
  sound('change', volume);
}

/** Choices that are seen at once, so that nothing need be said of them. */
export function choose(settings: Partial<Pick<Settings, 'cueVolume' | 'spoken' | 'can' | 'level'>>): void {
  void act({ type: 'change-settings', settings });
}
