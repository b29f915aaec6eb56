/** The soft sounds of a guided break, made and not loaded. */
import type { Cue } from '../core/guided/cue.ts';

interface Note {
  /** Hz. */
  readonly pitch: number;
  /** Seconds after the cue at which it begins, and that it fades. */
  readonly from: number;
  readonly fade: number;
}

const note = (pitch: number, from: number, fade: number): Note => ({ pitch, from, fade });

/** Told apart without looking: a tap, a longer tap, a step up, three steps down to rest. */
const NOTES: Readonly<Record<Cue, readonly Note[]>> = {
  tick: [note(440, 0, 0.12)],
  go: [note(660, 0, 0.5)],
  change: [note(440, 0, 0.4), note(587, 0.16, 0.6)],
  end: [note(659, 0, 0.5), note(523, 0.2, 0.6), note(392, 0.42, 1.1)],
};
/** Even at 100 it is to be heard at a desk and not across an office. */
const LOUDEST = 0.2;

let context: AudioContext | null = null;

/** @param volume 0-100; 0 plays nothing */
export function sound(cue: Cue, volume: number): void {
  if (volume === 0 || typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  // A page that nobody has clicked in yet stays silent until somebody does; the break goes on without sound.
  void context.resume().catch(() => undefined);
  for (const one of NOTES[cue]) play(context, one, (volume / 100) * LOUDEST);
}

function play(audio: AudioContext, { pitch, from, fade }: Note, loudness: number): void {
  const start = audio.currentTime + from;
  const gain = new GainNode(audio, { gain: 0 });
  gain.gain.setValueAtTime(0, start);
  // A soft beginning: a tone that is there at once clicks.
  gain.gain.linearRampToValueAtTime(loudness, start + 0.015);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + fade);
  const oscillator = new OscillatorNode(audio, { type: 'sine', frequency: pitch });
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(start);
  oscillator.stop(start + fade);
}
