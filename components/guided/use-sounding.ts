/** Lets a session be heard while a page shows it: a sound where something changes, and the words where there is a voice. */
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { cueBetween } from '../../core/guided/cue.ts';
import type { Position } from '../../core/guided/position.ts';
import { position, session } from '../../store/session.ts';
import { hush, type Sounding, startSounding } from '../../store/sound.ts';
import { exerciseTexts, guidedWords } from '../../store/texts.ts';
import { readAloud } from './saying.ts';

export function useSounding(): void {
  useEffect(() => {
    const sounding = startSounding();
    let heard: Heard | null = null;
    const stop = effect(() => {
      const now = session.value === null ? null : position.value;
      const paused = session.value?.state === 'paused';
      const lines = linesOf(now);
      // What a page finds as it opens is not made up for.
      if (heard !== null) letHear(sounding, heard, now, lines);
      if (paused) hush();
      heard = { position: now, lines };
    });
    return () => {
      stop();
      sounding.end();
    };
  }, []);
}

interface Heard {
  readonly position: Position | null;
  readonly lines: readonly string[];
}

function letHear(sounding: Sounding, before: Heard, now: Position | null, lines: readonly string[]): void {
  const cue = now === null ? null : cueBetween(before.position, now);
  if (cue !== null) sounding.cue(cue);
  // Only what was not said a moment ago: the name again with each step would be too much.
  const fresh = lines.filter((line) => !before.lines.includes(line));
  if (fresh.length > 0) sounding.say(fresh.join(' '));
}

function linesOf(now: Position | null): readonly string[] {
  const [texts, words] = [exerciseTexts.value, guidedWords.value];
  if (now === null || texts === null || words === null) return [];
  const { parts = [] } = session.value ?? {};
  return readAloud(now, { parts, texts, words }).split('\n');
}
