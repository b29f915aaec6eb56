/** Answers to a prompt's notification. A stale one, from before a restart or already answered, changes nothing. */
import { breakPlan, type Model } from '../core/model.ts';
import { localDateAt } from '../core/time.ts';
import type { Moment } from './commit.ts';
import type { Door } from './door.ts';
import { dueOf } from './notifications.ts';
import { openPage, openPanelFromNotification } from './panel.ts';

const GET_UP = 0;

/** A click on the notification itself: to the panel where the browser allows it, else to the break page. */
export async function openFromNotification(id: string, door: Door, moment: Moment): Promise<void> {
  if (dueOf(id) === null) return;
  // Opened first: the click counts as the person's own only while nothing long has been awaited.
  const opened = await openPanelFromNotification();
  if (opened) await door.exclusively((db) => db.put('state', { hash: '#today', at: moment.at }, 'intent'));
  else await openPage('/break.html');
}

/** The buttons: *Ik sta op* logs a break, the other snoozes. */
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
      if (!stands(model, due)) return null;
      if (button !== GET_UP) return { type: 'snoozed' };
      const { at, zone } = clock();
      const { minutes } = breakPlan(model, localDateAt(at, zone));
      return { type: 'break-logged', start: at, minutes, kind: 'stand', source: 'prompt', exercises: [] };
    },
    `${id}/${button === GET_UP ? 'up' : 'later'}`,
  );
}

function stands({ timer }: Model, due: number): boolean {
  return (timer.state === 'sitting' || timer.state === 'unclear') && timer.bout.prompt?.due === due;
}
