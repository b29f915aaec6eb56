/** What a person can do. One verb per click; each resolves once the background has written it, or says what is wrong. */
import { now as clock } from '../browser/clock.ts';
import { send } from '../browser/messages.ts';
import type { FoodAnswers } from '../core/food.ts';
import type { BreakKind, BreakSource, ClaimKind } from '../core/journal.ts';
import type { AbsenceAnswer, Command, Done, Reply } from '../core/messages.ts';
import type { ActionId, Programme } from '../core/programme.ts';
import type { Settings } from '../core/settings.ts';
import type { Instant, LocalDate } from '../core/time.ts';
import { model, notice } from './state.ts';

export interface BreakToLog {
  readonly minutes: number;
  readonly kind: BreakKind;
  readonly source: BreakSource;
  /** Omitted = now. */
  readonly start?: Instant;
  readonly exercises?: readonly string[];
}

export function logBreak(one: BreakToLog): Promise<Reply> {
  const id = crypto.randomUUID();
  const { start = null, exercises = [], ...rest } = one;
  return once(JSON.stringify(one), () =>
    act({ type: 'log-break', start, exercises, ...rest }, 'break-logged', id),
  );
}

/** Whatever the target: after the first press the break before it stands under the pointer. */
export function undoBreak(target: string): Promise<Reply> {
  return once('undo', async () => {
    const reply = await act({ type: 'undo-break', target }, 'break-undone');
    // A guided one may still run, or show its end.
    if (reply.ok) (await import('./ongoing.ts')).takeBackOngoing(target);
    return reply;
  });
}

export function tick(date: LocalDate, action: ActionId, ticked: boolean): Promise<Reply> {
  return act({ type: ticked ? 'tick-action' : 'untick-action', date, action });
}

export function startProgramme(start: LocalDate): Promise<Reply> {
  return moveProgramme({ type: 'start-programme', start }, 'programme-started');
}

export function stopProgramme(): Promise<Reply> {
  return moveProgramme({ type: 'stop-programme' }, 'programme-stopped');
}

/** Moves the programme, and says so with a way back. */
export async function moveProgramme(command: Command, what: Done): Promise<Reply> {
  const restore = model.value.programme;
  const reply = await act(command);
  if (reply.ok) notice.value = { kind: 'done', what, restore };
  return reply;
}

/** It runs as it ran before the last move. */
export function restoreProgramme(programme: Programme | null): Promise<Reply> {
  return act({ type: 'restore-programme', programme }, 'programme-restored');
}

/** Three light days, from today. */
export function beginFlareUp(): Promise<Reply> {
  return act({ type: 'begin-flare-up' });
}

export function endFlareUp(): Promise<Reply> {
  return act({ type: 'end-flare-up' });
}

export function answerRedFlags(answer: 'none' | 'any'): Promise<Reply> {
  return act({ type: 'answer-red-flags', answer });
}

export function confirmCare(): Promise<Reply> {
  return act({ type: 'confirm-care' });
}

export function answerFood(answers: FoodAnswers): Promise<Reply> {
  return act({ type: 'answer-food', answers }, 'settings-saved');
}

export function changeSettings(settings: Partial<Settings>): Promise<Reply> {
  return act({ type: 'change-settings', settings }, 'settings-saved');
}

export function snooze(): Promise<Reply> {
  return act({ type: 'snooze' }, 'snoozed');
}

export function pause(until: Instant | null): Promise<Reply> {
  return act({ type: 'pause', until }, 'paused');
}

export function resume(): Promise<Reply> {
  return act({ type: 'resume' }, 'resumed');
}

export function keepPaused(): Promise<Reply> {
  return act({ type: 'keep-paused' });
}

/** "I am in a meeting until", "I sit but do not type". */
export function claim(kind: ClaimKind, until: Instant): Promise<Reply> {
  return act({ type: 'claim', claim: kind, until }, 'claimed');
}

export function endClaim(): Promise<Reply> {
  return act({ type: 'end-claim' }, 'claim-ended');
}

/** @param from names the absence that was asked about */
export function answerAbsence(from: Instant, answer: AbsenceAnswer): Promise<Reply> {
  return act({ type: 'answer-absence', from, answer }, `absence-${answer}`);
}

/** What the panel shows once it is open. */
export function showNext(hash: string): Promise<Reply> {
  return act({ type: 'show', hash });
}

/** A test prompt in 30 seconds. */
export function selfTest(): Promise<Reply> {
  return act({ type: 'self-test' });
}

export function testNotification(): Promise<Reply> {
  return act({ type: 'test-notification' }, 'notification-sent');
}

export function importText(text: string): Promise<Reply> {
  return act({ type: 'import', text }, 'imported');
}

export async function erase(): Promise<Reply> {
  const { dropWaiting } = await import('../browser/resend.ts');
  dropWaiting();
  return act({ type: 'erase' }, 'erased');
}

/** ms: a double click as desktops count it. Presses of one thing that follow each other sooner are one intention. */
const ONE_INTENTION = 500;

/** What was pressed last and when, and what comes of it. */
let last: { readonly what: string; readonly at: Instant; readonly reply: Promise<Reply> } | null = null;

/** Acts on the first press of an intention; each further one is given the same answer. */
function once(what: string, work: () => Promise<Reply>): Promise<Reply> {
  const at = clock();
  const same = last?.what === what && Math.abs(at - last.at) < ONE_INTENTION;
  last = { what, at, reply: same && last !== null ? last.reply : work() };
  return last.reply;
}

/** Sends a command and says what came of it. */
export async function act(command: Command, what?: Done, id: string = crypto.randomUUID()): Promise<Reply> {
  const reply = await send({ id, command });
  if (!reply.ok) notice.value = { kind: 'trouble', trouble: reply.trouble };
  else if (what === 'break-logged') notice.value = { kind: 'done', what, undo: id };
  else if (what !== undefined) notice.value = { kind: 'done', what };
  return reply;
}
