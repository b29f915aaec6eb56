/** Answers to a prompt's notification. A stale one, from before a restart or already answered, changes nothing. */
import type { News, PromptKind } from '../core/journal.ts';
import { breakPlan, type Model, whenAt } from '../core/model.ts';
import { BREAK_HASH } from '../core/route.ts';
import { CHECK_IN } from '../core/supplements/reminders.ts';
import { standingPrompt } from '../core/timer/standing.ts';
import type { Moment } from './commit.ts';
import { type Database, putState, table } from './database.ts';
import type { Door } from './door.ts';
import { readModel } from './models.ts';
import { dueOf, isReminder } from './notifications.ts';
import { openPage, openPanelFromNotification } from './panel.ts';

const GET_UP = 0;
const CHECK_IN_HASH = `#${CHECK_IN}`;

/** A click on the notification itself: to the panel where the browser allows it, else to a page in a tab. */
export async function openFromNotification(id: string, door: Door, moment: Moment): Promise<void> {
  if (dueOf(id) === null && !isReminder(id)) return;
  // Opened first: the click counts as the person's own only while nothing long has been awaited.
  const opened = await openPanelFromNotification();
  if (opened)
    await door.exclusively(async (db) => {
      const hash = await placeOf(id, db);
      await putState(db, 'intent', { hash, at: moment.at });
    });
  else if (isReminder(id)) await openPage('/sidepanel.html', ofCheckIn(id) ? CHECK_IN_HASH : '');
  else await openPage('/break.html');
}

function ofCheckIn(id: string): boolean {
  return id.endsWith(CHECK_IN);
}

/** Whoever is asked to get up finds something to do along; any other question is answered where it stands. */
async function placeOf(id: string, db: Database): Promise<string> {
  if (ofCheckIn(id)) return CHECK_IN_HASH;
  const model = await readModel(table(db, 'state'));
  const prompt = model && standingPrompt(model.timer);
  const asksToMove = prompt?.kind === 'move' || prompt?.kind === 'two-hours';
  return prompt?.due === dueOf(id) && asksToMove ? BREAK_HASH : '#today';
}

/** The buttons: *Ik sta op* logs a break, the other snoozes; asked whether a pause may go on, they end or keep it. */
export async function pressButton(
  id: string,
  button: number,
  door: Door,
  clock: () => Moment,
): Promise<void> {
  const due = dueOf(id);
  if (due === null) return;
  // The id follows from the prompt, so a double click, or a click after a restart, logs once.
  await door.tell(
    ({ model }) => {
      const prompt = standingPrompt(model.timer);
      return prompt?.due === due ? newsOf(prompt.kind, button === GET_UP, model, clock()) : null;
    },
    `${id}/${button === GET_UP ? 'up' : 'later'}`,
  );
}

function newsOf(kind: PromptKind, first: boolean, model: Model, { at, zone }: Moment): News {
  if (kind === 'still-paused') return { type: first ? 'resumed' : 'pause-kept' };
  if (!first) return { type: 'snoozed' };
  const { minutes } = breakPlan(model, whenAt(model.settings, at, zone).localDate);
  return { type: 'break-logged', start: at, minutes, kind: 'stand', source: 'prompt', exercises: [] };
}
