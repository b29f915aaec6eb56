/** Lets a session be heard while a page shows it: a sound where something changes, and the words where there is a voice. */
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { cueBetween } from '../../core/guided/cue.ts';
import type { Position } from '../../core/guided/position.ts';
import { position, session } from '../../store/session.ts';
import { startSounding } from '../../store/sound.ts';
import { exerciseTexts, guidedWords } from '../../store/texts.ts';
import { readAloud } from './saying.ts';

export function useSounding(): void {
  useEffect(() => {
    const sounding = startSounding();
    let before: Position | null = null;
    let said: readonly string[] = [];
    const stop = effect(() => {
      const now = session.value === null ? null : position.value;
      const cue = now === null ? null : cueBetween(before, now);
      if (cue !== null) sounding.cue(cue);
      const lines = linesOf(now);
      // Only what was not said a moment ago: the name again with each step would be too much.
      const fresh = lines.filter((line) => !said.includes(line));
      if (before !== null && fresh.length > 0) sounding.say(fresh.join(' '));
      before = now;
      said = lines;
    });
    return () => {
      stop();
      sounding.end();
    };
  }, []);
}

function linesOf(now: Position | null): readonly string[] {
  const [texts, words] = [exerciseTexts.value, guidedWords.value];
  if (now === null || texts === null || words === null) return [];
  const { parts = [] } = session.value ?? {};
  return readAloud(now, { parts, texts, words }).split('\n');
}
