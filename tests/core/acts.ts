/** Chance events for a machine: what people, browsers and clocks do, in any order. */

import type { News, Presence } from '../../core/journal.ts';
import type { Settings } from '../../core/settings.ts';
import { HOUR, type Instant, MINUTE, SECOND, type Span, type Zone } from '../../core/time.ts';
import { AMSTERDAM, type Machine } from './machine.ts';

/** Lengths of time at and around every limit of the timer. */
export const GAPS: readonly Span[] = [
  0,
  SECOND,
  15 * SECOND,
  MINUTE,
  2 * MINUTE - 1,
  2 * MINUTE,
  3 * MINUTE,
  5 * MINUTE,
  8 * MINUTE,
  8 * MINUTE + 1,
  20 * MINUTE,
  45 * MINUTE,
  65 * MINUTE,
  130 * MINUTE,
  9 * HOUR,
  25 * HOUR,
];

const OFFICE = [
  ['09:00', '12:30'],
  ['13:00', '17:30'],
].map(([from = '', to = '']) => ({ from, to }));
const NIGHT = [{ from: '22:00', to: '06:00' }];

export const SETTINGS: readonly Partial<Settings>[] = [
  {},
  { promptAfter: 1 },
  { promptAfter: 10, warnBefore: true, holdForSound: true },
  { promptAfter: 180, snoozeLimit: 5, snoozeMinutes: 30 },
  { naturalBreak: 15, promptAfter: 20, snoozeLimit: 0 },
  { naturalBreak: 1800, waitForTyping: false },
  { hours: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []], countOutside: false },
  { hours: [OFFICE, [], OFFICE, [], OFFICE, [], []], countOutside: true, promptAfter: 30 },
  { hours: [NIGHT, NIGHT, NIGHT, NIGHT, [], [], NIGHT], followShift: true },
  { hours: null },
];

const ZONES: readonly Zone[] = ['America/New_York', 'Asia/Tokyo', AMSTERDAM];

/** Each makes news of a machine as it stands; `size` is a length of time that it may need. */
type Act = (machine: Machine, size: Span) => News;

const inMinutes = (size: Span) => Math.max(1, Math.min(240, Math.round(size / MINUTE)));
const logged = (start: Instant, minutes: number): News => ({
  type: 'break-logged',
  start,
  minutes,
  kind: 'walk',
  source: 'popup',
  exercises: [],
});

function seen(input: Presence['input'], rest: Partial<Presence> = {}): Act {
  return () => ({
    type: input === 'active' ? 'looked' : 'idle-changed',
    presence: { input, sound: false, fullscreen: false, typing: false, ...rest },
  });
}

const started =
  (reason: 'installed' | 'updated' | 'startup' | 'restored'): Act =>
  () => ({
    type: 'worker-started',
    reason,
    presence: { input: 'active', sound: false, fullscreen: false },
  });

export const ACTS: readonly Act[] = [
  seen('active'),
  seen('active', { typing: true }),
  seen('idle'),
  seen('locked'),
  seen('idle', { sound: true }),
  seen('active', { fullscreen: true }),
  seen('active', { sound: true }),
  started('startup'),
  started('restored'),
  started('updated'),
  () => ({ type: 'snoozed' }),
  ({ now }, size) => ({ type: 'paused', until: size === 0 ? null : now + size }),
  ({ now }, size) => ({ type: 'paused', until: now - size }),
  () => ({ type: 'paused', until: null }),
  () => ({ type: 'resumed' }),
  () => ({ type: 'pause-kept' }),
  ({ now }, size) => logged(now, inMinutes(size)),
  ({ now }, size) => logged(now - size, inMinutes(size / 2)),
  ({ model, when }) => ({
    type: 'break-undone',
    target: model.timer.state === 'break' ? model.timer.id : 'none',
    date: when.localDate,
  }),
  ({ model, when, now }, size) => ({
    type: 'break-amended',
    target: model.timer.state === 'break' ? model.timer.id : 'none',
    date: when.localDate,
    minutes: 1,
    until: now + size,
    exercises: [],
    pain: null,
  }),
  ({ now }, size) => ({ type: 'sitting-claimed', claim: 'meeting', until: now + size }),
  ({ now }, size) => ({ type: 'sitting-claimed', claim: 'seated', until: now + size }),
  () => ({ type: 'claim-ended' }),
  answer,
  (machine, size) => {
    machine.zone = ZONES[GAPS.indexOf(size) % ZONES.length] ?? AMSTERDAM;
    return { type: 'action-ticked', date: machine.when.localDate, action: 'adem' };
  },
  (_machine, size) => ({
    type: 'settings-changed',
    settings: SETTINGS[GAPS.indexOf(size) % SETTINGS.length] ?? {},
  }),
  () => ({ type: 'red-flags-answered', answer: 'any' }),
  (_machine, size) => ({
    type: 'food-answered',
    answers: { medicines: size > HOUR, pregnant: false, eating: size < MINUTE, organs: false, frail: false },
  }),
  ({ when }) => ({ type: 'programme-started', start: when.localDate }),
];

function answer({ model: { timer } }: Machine): News {
  const asked = timer.state === 'sitting' || timer.state === 'unclear' ? timer.bout.after : null;
  // As the background does it: without a question nothing is said.
  if (!asked?.asks) return { type: 'snoozed' };
  const { from, to, was } = asked;
  return { type: 'absence-answered', from, to, was, answer: 'sat' };
}

/** Time passes; a machine that is awake looks at every alarm. */
export function pass(machine: Machine, length: Span, presence: Presence | null): void {
  const end = machine.now + length;
  while (presence !== null) {
    const { alarm } = machine;
    if (alarm === null || alarm > end) break;
    machine.now = alarm;
    machine.tell({ type: 'looked', presence });
  }
  machine.now = end;
}
