/** The keys of a session, while the focus is in it. A control that has the focus keeps its own. */

export type KeyAct = 'pause' | 'skip' | 'back' | 'swap' | 'easier' | 'stop';

const KEYS: Readonly<Record<string, KeyAct>> = {
  ' ': 'pause',
  ArrowRight: 'skip',
  ArrowLeft: 'back',
  s: 'swap',
  e: 'easier',
  Escape: 'stop',
};

/** @returns null where the key is another's, or held down */
export function actOf(event: KeyboardEvent): KeyAct | null {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return null;
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, select, textarea') && act !== 'stop') return null;
  return act === 'pause' && target?.closest('button, a, summary') ? null : act;
}
