/** Every event that a journal may hold, in each form that matters to the timer; the rows of the table. */
import type { AwayCause, ClaimKind, News, Presence, StartReason } from '../../core/journal.ts';
import type { OwnExercise } from '../../core/own-exercises.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { Product } from '../../core/supplements/product.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import type { Life } from './life.ts';

type Make = (life: Life) => News;

const seen = (input: Presence['input'], rest: Partial<Presence> = {}): Presence => ({
  input,
  sound: false,
  fullscreen: false,
  typing: false,
  ...rest,
});
const looked = (input: Presence['input'], rest?: Partial<Presence>) => (): News => ({
  type: 'looked',
  presence: seen(input, rest),
});
const changed = (input: Presence['input']) => (): News => ({ type: 'idle-changed', presence: seen(input) });
const started = (reason: StartReason) => (): News => ({
  type: 'worker-started',
  reason,
  presence: seen('active'),
});
const claimed =
  (claim: ClaimKind) =>
  (life: Life): News => ({
    type: 'sitting-claimed',
    claim,
    until: life.now + HOUR,
  });
const logged =
  (ago: number, minutes: number) =>
  (life: Life): News => ({
    type: 'break-logged',
    start: life.now - ago * MINUTE,
    minutes,
    kind: 'walk',
    source: 'popup',
    exercises: [],
  });
const amended = (target: string, until: number): News => ({
  type: 'break-amended',
  target,
  date: DATE,
  minutes: 1.5,
  until,
  exercises: ['kat-koe'],
  pain: null,
});
const answered =
  (answer: 'sat' | 'meeting') =>
  (life: Life): News => ({
    type: 'absence-answered',
    from: life.now - 10 * MINUTE,
    to: life.now,
    was: 'away',
    answer,
  });
const DATE = '2026-11-09';
const why: AwayCause = 'silence';
const PRODUCT: Product = {
  id: 'the-product',
  supplement: 'magnesium',
  name: 'Magnesium',
  dose: { amount: 100, unit: 'mg' },
  moments: ['lunch'],
  since: DATE,
};
const OWN_EXERCISE: OwnExercise = {
  id: 'own-exercise',
  name: 'Van mijn fysio',
  steps: ['Lig op je rug.'],
  counts: 'repetitions',
  amount: 10,
  picture: null,
};
const PORTION = { date: DATE, product: PRODUCT.id, moment: 'lunch' } as const;

/** An event type without a row does not compile, nor does a look, a start or a claim of a new kind. */
export const EVENTS = {
  looked: {
    active: looked('active'),
    typing: looked('active', { typing: true }),
    idle: looked('idle'),
    locked: looked('locked'),
    'idle with sound': looked('idle', { sound: true }),
    'idle in full screen': looked('idle', { fullscreen: true }),
    'locked with sound': looked('locked', { sound: true }),
  } satisfies Record<Presence['input'], Make> & Record<string, Make>,
  'idle-changed': {
    active: changed('active'),
    idle: changed('idle'),
    locked: changed('locked'),
  } satisfies Record<Presence['input'], Make>,
  'worker-started': {
    installed: started('installed'),
    updated: started('updated'),
    startup: started('startup'),
    restored: started('restored'),
  } satisfies Record<StartReason, Make>,
  snoozed: { once: () => ({ type: 'snoozed' }) },
  paused: {
    'for an hour': ({ now }) => ({ type: 'paused', until: now + HOUR }),
    'without end': () => ({ type: 'paused', until: null }),
  },
  resumed: { once: () => ({ type: 'resumed' }) },
  'pause-kept': { once: () => ({ type: 'pause-kept' }) },
  'sitting-claimed': {
    meeting: claimed('meeting'),
    seated: claimed('seated'),
  } satisfies Record<ClaimKind, Make>,
  'claim-ended': { once: () => ({ type: 'claim-ended' }) },
  'break-logged': { now: logged(0, 2), 'of earlier': logged(8, 5), 'of yesterday': logged(1440, 5) },
  'break-undone': {
    'that is on': () => ({ type: 'break-undone', target: 'the-break', date: DATE }),
    another: () => ({ type: 'break-undone', target: 'another', date: DATE }),
  },
  'break-amended': {
    'that is on, which ends now': ({ now }) => amended('the-break', now),
    'that is on, which ends later': ({ now }) => amended('the-break', now + 3 * MINUTE),
    another: ({ now }) => amended('another', now),
  },
  'absence-answered': { sat: answered('sat'), meeting: answered('meeting') },
  'settings-changed': {
    threshold: () => ({ type: 'settings-changed', settings: { promptAfter: 60 } }),
    'closed today': () => ({ type: 'settings-changed', settings: { hours: [[], [], [], [], [], [], []] } }),
    'no hours': () => ({ type: 'settings-changed', settings: { hours: null } }),
  },
  'action-ticked': { once: () => ({ type: 'action-ticked', date: DATE, action: 'adem' }) },
  'action-unticked': { once: () => ({ type: 'action-unticked', date: DATE, action: 'adem' }) },
  'programme-restored': { once: () => ({ type: 'programme-restored', programme: null }) },
  'check-in-reminded': { once: () => ({ type: 'check-in-reminded', date: DATE, open: true }) },
  'day-told': { once: () => ({ type: 'day-told', date: DATE, told: { pain: 4 } }) },
  'safety-answered': { once: () => ({ type: 'safety-answered', answers: {} }) },
  'supplement-added': { once: () => ({ type: 'supplement-added', product: PRODUCT }) },
  'supplement-changed': { once: () => ({ type: 'supplement-changed', product: PRODUCT }) },
  'supplement-removed': { once: () => ({ type: 'supplement-removed', product: PRODUCT.id }) },
  'supplement-taken': { once: () => ({ type: 'supplement-taken', ...PORTION }) },
  'supplement-untaken': { once: () => ({ type: 'supplement-untaken', ...PORTION }) },
  'supplement-reminded': {
    once: () => ({ type: 'supplement-reminded', date: DATE, moment: 'lunch', left: [PRODUCT.id] }),
  },
  'flare-up-began': { once: () => ({ type: 'flare-up-began' }) },
  'flare-up-ended': { once: () => ({ type: 'flare-up-ended' }) },
  'exercise-kept': { once: () => ({ type: 'exercise-kept', exercise: OWN_EXERCISE }) },
  'exercise-removed': { once: () => ({ type: 'exercise-removed', exercise: OWN_EXERCISE.id }) },
  'picture-kept': { once: () => ({ type: 'picture-kept', picture: 'data:image/png;base64,AAAA' }) },
  'backup-answered': { once: () => ({ type: 'backup-answered', saved: true }) },
  'programme-started': { today: () => ({ type: 'programme-started', start: DATE }) },
  'programme-stopped': { once: () => ({ type: 'programme-stopped' }) },
  'programme-paused': { once: () => ({ type: 'programme-paused' }) },
  'programme-resumed': { once: () => ({ type: 'programme-resumed' }) },
  'programme-stepped': { back: () => ({ type: 'programme-stepped', to: 1 }) },
  'programme-continued': { on: () => ({ type: 'programme-continued' }) },
  'red-flags-answered': { any: () => ({ type: 'red-flags-answered', answer: 'any' }) },
  'food-answered': {
    none: () => ({
      type: 'food-answered',
      answers: { medicines: false, pregnant: false, eating: false, organs: false, frail: false },
    }),
  },
  'care-contacted': { once: () => ({ type: 'care-contacted' }) },
  imported: {
    'with settings': () => ({
      type: 'imported',
      added: 1,
      programme: null,
      settings: { ...DEFAULT_SETTINGS, promptAfter: 60 },
      gates: null,
    }),
  },
  'day-folded': {
    once: () => ({
      type: 'day-folded',
      date: DATE,
      spent: { sitting: 1, unclear: 0, break: 0, away: 0, off: 0 },
    }),
  },
  spent: { once: ({ now }) => ({ type: 'spent', kind: 'away', from: now - MINUTE, to: now, why }) },
  prompted: { once: ({ now }) => ({ type: 'prompted', due: now, kind: 'move' }) },
  warned: { once: ({ now }) => ({ type: 'warned', due: now }) },
  'held-back': { once: ({ now }) => ({ type: 'held-back', due: now, why: 'sound' }) },
} as const satisfies Record<News['type'], Readonly<Record<string, Make>>>;
