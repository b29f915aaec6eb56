/** The steps of the main job that are the same in both browsers. Each leaves the page as a person would. */
import { nextAlarm } from './past.ts';
import { figure, go, gone, named, press, ready, seen, text, type View } from './view.ts';
import { eventually, holds } from './wait.ts';

/** A row of the journal as it stands in the database, whole; named is only what the tests look at. */
export interface Row {
  readonly id: string;
  readonly type: string;
  readonly at: number;
  readonly source?: string;
  readonly reason?: string;
  readonly due?: number;
  readonly kind?: string;
  readonly why?: string;
  readonly target?: string;
  readonly minutes?: number;
  readonly exercises?: readonly string[];
  readonly skipped?: readonly string[];
  readonly pain?: number | null;
  readonly from?: number;
  readonly to?: number;
  readonly presence?: { readonly input: string; readonly sound: boolean };
}

/** Red flags: none. Then the programme, from today. */
export async function startProgramme(welcome: View): Promise<void> {
  await ready(welcome);
  await press(welcome, named('red-flags-none'));
  await press(welcome, named('start-programme'));
  await gone(welcome, named('start-programme'));
}

interface Runtime {
  sendMessage(message: unknown): Promise<{ readonly ok: boolean }>;
}

/** None of the six questions before the first exercise, past the form. */
export function answerScreening(view: View): Promise<void> {
  return view.run(async () => {
    const none = ['surgery', 'bones', 'thrombosis', 'pregnant', 'minor', 'skin'].map((id) => [id, false]);
    const settings = { screening: Object.fromEntries(none) };
    const message = { id: crypto.randomUUID(), command: { type: 'change-settings', settings } };
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const reply = await runtime.sendMessage(message);
    if (!reply.ok) throw new Error('the screening was not taken');
  });
}

/** The article's own figures. */
const DOSES = {
  'omega-3': '2000',
  magnesium: '400',
  'vitamin-d3': '3000',
  curcumin: '1000',
  collagen: '10',
} as const;

/** The five supplements with the article's figures, and the article itself with its ninety days. */
export async function findArticleFacts(panel: View): Promise<void> {
  await go(panel, '#supplements');
  for (const [id, dose] of Object.entries(DOSES)) {
    const supplement = `${named('supplement')}[data-id="${id}"]`;
    await eventually(
      `${id} says ${dose}`,
      () => text(panel, supplement),
      (said) => said.includes(dose),
    );
  }
  await go(panel, '#article');
  await eventually(
    'the article says 90',
    () => text(panel, 'main'),
    (said) => said.includes('90'),
  );
  await go(panel, '#today');
}

/** The first action of today. */
const ACTION = named('action');

/** Whether the first action is ticked: a checkbox, or a button that says so. */
export function ticked(panel: View): Promise<boolean> {
  return panel.run((one: string) => {
    const action = document.querySelector(one);
    const control = action?.matches('input, button') ? action : action?.querySelector('input, button');
    return control?.matches(':checked, [aria-pressed="true"]') ?? false;
  }, ACTION);
}

export async function tickFirstAction(panel: View): Promise<void> {
  await go(panel, '#today');
  await seen(panel, ACTION);
  const own = await panel.run((one: string) => document.querySelector(one)?.matches('input, button'), ACTION);
  await panel.click(own === true ? ACTION : `${ACTION} :is(input, button)`);
  await holds('the action is ticked', () => ticked(panel));
}

/** Loads the page anew and waits for its data. */
export async function reload(view: View): Promise<void> {
  await view.reload();
  await ready(view);
}

export function breaksToday(view: View): Promise<number> {
  return figure(view, named('breaks-today'));
}

/**
 * Waits until the background has set its alarm for a prompt: it answers first and sets the alarm right after, and no
 * browser ends it within those few milliseconds as a test does.
 */
export function alarmIsNear(view: View): Promise<void> {
  return holds('the alarm is set for the prompt', async () => {
    const at = await nextAlarm(view);
    // The two quiet minutes after a break was taken back, and no more; the look in between comes after five.
    return at > 0 && at - Date.now() < 121_000;
  });
}

/** Types into a field, as a keyboard does. */
export async function fill(view: View, name: string, value: number | string): Promise<void> {
  await seen(view, named(name));
  await view.run(
    (selector: string, typed: string) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      field?.focus();
      field?.select();
      document.execCommand('insertText', false, typed);
      field?.blur();
    },
    named(name),
    String(value),
  );
}

export async function choose(view: View, name: string, value: string): Promise<void> {
  await seen(view, named(name));
  await view.run(
    (selector: string, to: string) => {
      const field = document.querySelector<HTMLSelectElement>(selector);
      if (field === null) return;
      field.value = to;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    named(name),
    value,
  );
}

/** A grave thing asks twice: three presses on the same name, each only once the button says what comes next. */
export async function pressThrough(view: View, name: string): Promise<void> {
  for (let asked = 0; asked < 2; asked++) {
    const said = await text(view, named(name));
    await press(view, named(name));
    await holds('it asks again', async () => (await text(view, named(name))) !== said);
  }
  await press(view, named(name));
}

export async function eraseAll(options: View): Promise<void> {
  await pressThrough(options, 'erase');
  await holds('no fact is left', async () => (await facts(options)).length === 0);
}

/** Everything in the journal that is kept for ever, in order of writing. */
export async function facts(view: View): Promise<readonly Row[]> {
  const rows = await journal(view);
  return rows.filter(({ type }) =>
    ['break-logged', 'break-undone', 'action-ticked', 'programme-started', 'red-flags-answered'].includes(
      type,
    ),
  );
}

/** Every row of the journal, read past the product: a page of the extension may read its own database. */
export function journal(view: View): Promise<readonly Row[]> {
  return view.run(
    () =>
      new Promise<readonly Row[]>((resolve, reject) => {
        const opening = indexedDB.open('rugritme');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** What each bad file is, and what it holds. */
export const BAD_FILES: Readonly<Record<string, string>> = {
  broken: '{"app": "rugritme", "events": [',
  foreign: JSON.stringify({ app: 'something-else', format: 1, events: [] }),
  newer: JSON.stringify({ app: 'rugritme', format: 999, events: [] }),
  damaged: JSON.stringify({ app: 'rugritme', format: 1, events: [{ type: 'break-logged' }] }),
};

/** The sentence under the import field. */
export function importSaid(options: View): Promise<string> {
  return options.run((selector: string) => {
    const status = document.querySelector(selector)?.closest('div')?.nextElementSibling;
    return status?.textContent?.trim() ?? '';
  }, named('import'));
}

/** What the background holds the person to be doing, as it stands in the database. */
export function timerState(view: View): Promise<string> {
  return view.run(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('rugritme');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('state').objectStore('state').get('model');
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result?.timer.state ?? 'none');
          };
        };
      }),
  );
}
