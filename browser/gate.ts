/** The gate for messages: anything may arrive, only a command of ours goes on. */
import * as v from 'valibot';
import { CLAIM_KINDS } from '../core/journal.ts';
import { ABSENCE_ANSWERS, type Message } from '../core/messages.ts';
import { actionFields, breakFields, foodAnswers, instant, localDate, someSettings } from './schemas.ts';

const id = v.pipe(v.string(), v.minLength(8), v.maxLength(100));
const none = <T extends string>(type: T) => v.strictObject({ type: v.literal(type) });

const command = v.variant('type', [
  v.strictObject({ type: v.literal('log-break'), start: v.nullable(instant), ...breakFields }),
  v.strictObject({ type: v.literal('undo-break'), target: id }),
  v.strictObject({ type: v.literal('tick-action'), ...actionFields }),
  v.strictObject({ type: v.literal('untick-action'), ...actionFields }),
  v.strictObject({ type: v.literal('start-programme'), start: localDate }),
  none('stop-programme'),
  v.strictObject({ type: v.literal('answer-red-flags'), answer: v.picklist(['none', 'any']) }),
  none('confirm-care'),
  v.strictObject({ type: v.literal('answer-food'), answers: foodAnswers }),
  v.strictObject({ type: v.literal('change-settings'), settings: someSettings }),
  none('snooze'),
  v.strictObject({ type: v.literal('pause'), until: v.nullable(instant) }),
  none('resume'),
  none('keep-paused'),
  v.strictObject({ type: v.literal('claim'), claim: v.picklist(CLAIM_KINDS), until: instant }),
  none('end-claim'),
  v.strictObject({
    type: v.literal('answer-absence'),
    from: instant,
    answer: v.picklist(ABSENCE_ANSWERS),
  }),
  none('self-test'),
  none('look'),
  v.strictObject({ type: v.literal('show'), hash: v.pipe(v.string(), v.regex(/^#[a-z0-9/-]{1,80}$/)) }),
  none('test-notification'),
  v.strictObject({ type: v.literal('import'), text: v.string() }),
  none('erase'),
]);
const message = v.strictObject({ id, command });

/** Whether a message is meant for us at all: it carries a command. Others are left to whoever owns them. */
export function isForUs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'command' in value;
}

/** @returns null for anything that is no command of ours */
export function parseMessage(value: unknown): Message | null {
  const parsed = v.safeParse(message, value);
  return parsed.success ? (parsed.output as Message) : null;
}
