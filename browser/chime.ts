/** Two soft notes, made and not loaded. */

/** Hz and the second at which each begins: a fifth, upward. */
const NOTES = [
  { pitch: 440, from: 0 },
  { pitch: 660, from: 0.18 },
] as const;
/** Seconds that a note fades. */
const FADE = 0.9;
/** Even at 100 it is to be heard at a desk and not across an office. */
const LOUDEST = 0.25;

/**
 * @param volume 0-100
 * @returns once it has faded
 */
export async function chime(volume: number): Promise<void> {
  const context = new AudioContext();
  for (const { pitch, from } of NOTES) {
    const start = context.currentTime + from;
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime((volume / 100) * LOUDEST, start);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + FADE);
    const note = new OscillatorNode(context, { type: 'sine', frequency: pitch });
    note.connect(gain).connect(context.destination);
    note.start(start);
    note.stop(start + FADE);
  }
  await new Promise((resolve) => setTimeout(resolve, (FADE + 0.3) * 1000));
  await context.close();
}
