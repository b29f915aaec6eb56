/** A computer on which nearly everything has happened that can happen, in two months. */
import type { Command } from '../../core/messages.ts';
import { CHECK_QUESTIONS } from '../../core/supplements/check.ts';
import { HOUR, localDateAt, MINUTE } from '../../core/time.ts';
import { AMSTERDAM, MONDAY_NINE } from '../core/life.ts';
import { anOmega, aPlain } from '../core/supplement-list.ts';
import { type Background, BREAK, freshBackground, settled } from './background.ts';

const OFFICE = [{ from: '09:00', to: '17:30' }];
const FISH_OIL = anOmega({ id: 'fish-oil', name: 'Visolie; "sterk"', moments: ['lunch', 'dinner'] });
const MAGNESIUM = aPlain('magnesium', { amount: 400, unit: 'mg' }, { id: 'magnesium', moments: ['evening'] });
const STRETCH = {
  id: 'own-stretch',
  name: '=Rekken, van de fysio',
  steps: ['Sta rechtop.', 'Reik omhoog.'],
  counts: 'seconds',
  amount: 30,
  picture: 'own-picture',
} as const;

/** What is said on the first day, in this order. */
const FIRST_DAY: readonly (Command | readonly [Command, id: string])[] = [
  { type: 'answer-red-flags', answer: 'any' },
  { type: 'confirm-care' },
  { type: 'answer-red-flags', answer: 'none' },
  {
    type: 'answer-food',
    answers: { medicines: true, pregnant: false, eating: false, organs: false, frail: false },
  },
  { type: 'start-programme', start: '2026-10-01' },
  { type: 'stop-programme' },
  { type: 'start-programme', start: '2026-11-09' },
  { type: 'restore-programme', programme: { start: '2026-11-09', seen: '2026-11-09' } },
  {
    type: 'change-settings',
    settings: {
      promptAfter: 25,
      warnBefore: true,
      language: 'en',
      hours: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
    },
  },
  {
    type: 'answer-safety',
    answers: Object.fromEntries(CHECK_QUESTIONS.map((one) => [one, false])),
    weight: 71.5,
  },
  { type: 'add-supplement', product: FISH_OIL },
  { type: 'add-supplement', product: MAGNESIUM },
  { type: 'change-supplement', product: { ...FISH_OIL, name: 'Visolie' } },
  { type: 'take-supplement', date: '2026-11-09', product: 'fish-oil', moment: 'lunch' },
  { type: 'take-supplement', date: '2026-11-09', product: 'magnesium', moment: 'evening' },
  { type: 'untake-supplement', date: '2026-11-09', product: 'magnesium', moment: 'evening' },
  { type: 'remove-supplement', product: 'magnesium' },
  [{ type: 'keep-picture', picture: `data:image/png;base64,${'A'.repeat(64)}` }, 'own-picture'],
  { type: 'keep-exercise', exercise: STRETCH },
  { type: 'tick-action', date: '2026-11-09', action: 'bewegen' },
  { type: 'tick-action', date: '2026-11-09', action: 'adem' },
  { type: 'untick-action', date: '2026-11-09', action: 'adem' },
  {
    type: 'tell-day',
    date: '2026-11-09',
    told: {
      pain: 5,
      week: { pain: 6, trouble: 5, sleep: 4, stress: 7 },
      activities: [{ name: 'Schoenen; "veters" strikken', trouble: 7 }],
      note: 'Lang gereden.',
    },
  },
  { type: 'tell-day', date: '2026-11-09', told: { note: null } },
  { type: 'begin-flare-up' },
  { type: 'end-flare-up' },
];

/** Ten days later: nothing of it is folded yet. */
const LATER: readonly Command[] = [
  { type: 'snooze' },
  { type: 'claim', claim: 'meeting', until: 1_800_000_000_000 },
  { type: 'end-claim' },
  { type: 'pause', until: null },
  { type: 'keep-paused' },
  { type: 'resume' },
  { type: 'remove-exercise', exercise: 'own-stretch' },
  { type: 'begin-flare-up' },
];

/** Another computer's file: a break and a tick. */
const ELSEWHERE = [
  {
    id: 'elsewhere-break',
    type: 'break-logged',
    start: MONDAY_NINE - HOUR,
    minutes: 4,
    kind: 'walk',
    source: 'popup',
    exercises: [],
  },
  { id: 'elsewhere-tick', type: 'action-ticked', date: '2026-11-09', action: 'slaap' },
].map((event, index) => ({
  v: 1,
  device: 'elsewhere',
  seq: index + 1,
  at: MONDAY_NINE - HOUR,
  zone: AMSTERDAM,
  localDate: '2026-11-09',
  ...event,
}));

/** The first day lies 45 days back and is folded; the last hour is whole. */
export async function aRichLife(): Promise<Background> {
  const background = freshBackground();
  for (const one of FIRST_DAY) {
    if ('type' in one) await background.send(one);
    else await background.send(...one);
  }
  await aWorkingHour(background, 'first');
  background.at += 45 * 24 * HOUR;
  await aWorkingHour(background, 'second');
  for (const command of LATER) await background.send(command);
  const text = JSON.stringify({ app: 'rugritme', format: 3, events: ELSEWHERE });
  await background.send({ type: 'import', text });
  const { at } = background;
  await background.door.tell({
    type: 'supplement-reminded',
    date: localDateAt(at, AMSTERDAM),
    moment: 'lunch',
    left: ['fish-oil'],
  });
  await background.door.tell({ type: 'check-in-reminded', date: localDateAt(at, AMSTERDAM), open: true });
  await settled(background);
  return background;
}

/** Sitting up to a prompt, breaks of several kinds, and an absence that was none. */
async function aWorkingHour(background: Background, name: string): Promise<void> {
  await background.door.look((presence) => ({ type: 'worker-started', reason: 'startup', presence }));
  background.presence = { ...background.presence, fullscreen: true };
  await background.work(30);
  background.presence = { ...background.presence, fullscreen: false };
  await background.work(15);
  await background.send(BREAK, `${name}-break`);
  await background.work(15);
  await background.send({ ...BREAK, minutes: 5 }, `${name}-slip`);
  await background.send({ type: 'undo-break', target: `${name}-slip` });
  const exercises = ['kat-koe'];
  await background.send({ ...BREAK, source: 'guided', kind: 'exercise', exercises }, `${name}-guided`);
  background.at += 2 * MINUTE;
  await background.send({
    type: 'amend-break',
    target: `${name}-guided`,
    minutes: 1.75,
    until: background.at,
    exercises,
    skipped: ['zijplank'],
    pain: 3,
  });
  await background.work(24);
  background.presence = { ...background.presence, input: 'idle' };
  await background.door.look((presence) => ({ type: 'idle-changed', presence }));
  background.at += 7 * MINUTE;
  background.presence = { ...background.presence, input: 'active' };
  await background.door.look((presence) => ({ type: 'idle-changed', presence }));
  const { timer } = await background.model();
  const after = timer.state === 'sitting' ? timer.bout.after : null;
  if (after?.asks) await background.send({ type: 'answer-absence', from: after.from, answer: 'sat' });
  background.at += HOUR;
  await background.look();
}

/** The text of its file, as an export writes it. */
export async function richFile(background: Background): Promise<string> {
  return JSON.stringify({ app: 'rugritme', format: 3, events: await background.events() });
}
