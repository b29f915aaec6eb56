/** Measuring as a person does it, in either browser: the first day, and the seventh. */
import { expect } from 'vitest';
import { addDays, type LocalDate } from '../../core/time.ts';
import type { Told, WeekScores } from '../../core/told.ts';
import { journal, type Row, reload } from './steps.ts';
import { count, figure, go, gone, named, press, seen, text, type View } from './view.ts';
import { eventually, holds } from './wait.ts';

export const START: WeekScores = { pain: 6, trouble: 5, sleep: 4, stress: 7 };
/** Two points and a third less pain: the clearest of the four results. */
const BETTER: WeekScores = { pain: 4, trouble: 5, sleep: 6, stress: 5 };

const ACTION = `${named('action')}[data-kind="meten"]`;
const FORM = named('check-in-save');

interface Telling extends Row {
  readonly told: Partial<Told>;
}

/** What was told, in the order of telling; the journal's own order is by computer. */
export async function tellings(view: View): Promise<readonly Partial<Told>[]> {
  const rows = await journal(view);
  return rows
    .filter((row): row is Telling => row.type === 'day-told')
    .sort((a, b) => a.at - b.at)
    .map(({ told }) => told);
}

export async function score(view: View, scale: string, value: number): Promise<void> {
  await press(view, `${named(scale)} label:has([value="${value}"])`);
  await holds(`${scale} is ${value}`, () => chosen(view, scale, value));
}

function chosen(view: View, scale: string, value: number): Promise<boolean> {
  return view.run(
    (one: string) => document.querySelector(one)?.matches(':checked') ?? false,
    `${named(scale)} [value="${value}"]`,
  );
}

export async function fillWeek(view: View, week: WeekScores): Promise<void> {
  for (const [name, value] of Object.entries(week)) await score(view, `${name}-score`, value);
}

/** Writes into the name field of an activity and leaves it. */
async function name(view: View, place: number, words: string): Promise<void> {
  const field = `${named(`activity-${place}`)} input[type="text"]`;
  await seen(view, field);
  await view.run(
    (one: string, typed: string) => {
      const input = document.querySelector<HTMLInputElement>(one);
      if (input === null) return;
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    words,
  );
}

/** From the action of the day to the form. */
export async function openFromToday(panel: View): Promise<void> {
  await go(panel, '#today');
  await press(panel, `${ACTION} ${named('to-check-in')}`);
  await seen(panel, FORM);
  expect(await count(panel, `${named('check-in')} :checked`)).toBe(0);
}

/** The action of the day was ticked by saving, and still is when the page comes anew. */
async function actionIsTicked(panel: View): Promise<void> {
  await reload(panel);
  await go(panel, '#today');
  await holds('the measuring of the day is ticked', () =>
    panel.run((one: string) => document.querySelector(`${one} input`)?.matches(':checked') ?? false, ACTION),
  );
}

/** A programme that began today: four scores and one thing that is hard, which are a start and no verdict. */
export async function measureFirstDay(panel: View): Promise<void> {
  await openFromToday(panel);
  await press(panel, FORM);
  await eventually(
    'what is missing is named',
    () => text(panel, `${named('check-in')} [role="alert"]`),
    (said) => said.includes('Nog niet ingevuld: pijn'),
  );
  expect(await tellings(panel)).toEqual([]);
  await fillWeek(panel, START);
  await name(panel, 1, 'Sokken aantrekken');
  await score(panel, 'activity-score-1', 7);
  await press(panel, FORM);
  await seen(panel, named('check-in-result'));
  expect(await text(panel, named('check-in-result'))).toContain('Dit is je begin.');
  expect(await count(panel, named('outcome'))).toBe(0);
  expect(await tellings(panel)).toEqual([
    { week: START, activities: [{ name: 'Sokken aantrekken', trouble: 7 }] },
  ]);
  await actionIsTicked(panel);
}

/** A slip is mended: the form opens with what was told, and what is saved takes its place. */
export async function correctIt(panel: View): Promise<void> {
  await go(panel, '#check-in');
  await press(panel, named('check-in-edit'));
  await holds('it opens with what was told', () => chosen(panel, 'pain-score', START.pain));
  await score(panel, 'pain-score', 5);
  await press(panel, FORM);
  await eventually(
    'the result says the new score',
    () => text(panel, named('check-in-result')),
    (said) => said.includes('5 van 10'),
  );
  expect((await tellings(panel)).at(-1)?.week?.pain).toBe(5);
}

/** The seventh day: four scores and no more, asked without those of day 1 in sight, then set beside them. */
export async function checkInOnSeventhDay(panel: View): Promise<void> {
  await go(panel, '#today');
  await holds('it is day 7', async () => (await figure(panel, named('programme-day'))) === 7);
  await openFromToday(panel);
  expect(await count(panel, named('activity-1'))).toBe(0);
  expect(await text(panel, named('check-in'))).not.toContain('begin 6');
  await fillWeek(panel, BETTER);
  await press(panel, FORM);
  await seen(panel, `${named('outcome')}[data-outcome="less"]`);
  const said = await text(panel, named('check-in-result'));
  expect(said).toContain('Duidelijk minder pijn dan op dag 1');
  expect(said).toContain('begin 6, nu 4');
  expect(said).toContain('Rugpijn gaat op en neer. Een betere week bewijst niet waardoor het komt.');
  expect((await tellings(panel)).at(-1)).toEqual({ week: BETTER });
  await actionIsTicked(panel);
}

/** Taken back it is open again, and more pain than at the start asks for the warning signs before anything else. */
export async function painThatRose(panel: View): Promise<void> {
  await go(panel, '#check-in');
  await press(panel, named('check-in-back'));
  await seen(panel, FORM);
  expect((await tellings(panel)).at(-1)).toEqual({ week: null });
  await fillWeek(panel, { ...START, pain: 8 });
  await press(panel, FORM);
  await seen(panel, named('rise'));
  // Once more pain is no verdict yet.
  expect(await count(panel, named('outcome'))).toBe(0);
  await go(panel, '#today');
  await press(panel, named('rise-check'));
  expect(await count(panel, named('rise-light'))).toBe(0);
  await press(panel, `${named('rise')} ${named('red-flags-none')}`);
  await press(panel, named('rise-light'));
  await seen(panel, `${named('flare-up')} ${named('end-flare-up')}`);
  await gone(panel, named('rise'));
  await holds('it is remembered', async () => (await tellings(panel)).at(-1)?.riseAnswered === true);
}

/** After the light days were ended it is not asked again for the same score. */
export async function notAskedAgain(panel: View): Promise<void> {
  await press(panel, named('end-flare-up'));
  await gone(panel, named('end-flare-up'));
  await reload(panel);
  await seen(panel, ACTION);
  await holds('the rows of before were read', async () => (await count(panel, named('to-check-in'))) === 1);
  expect(await count(panel, named('rise'))).toBe(0);
}

/** A file of somebody whose programme is on its seventh day, and who measured on the first. */
export function sixDaysAgo(today: LocalDate): string {
  const first = addDays(today, -6);
  const zone = Temporal.Now.timeZoneId();
  const at = Temporal.PlainDate.from(first).toZonedDateTime({ timeZone: zone, plainTime: '09:00' });
  const happened = [
    { type: 'programme-started', start: first },
    {
      type: 'day-told',
      date: first,
      told: { week: START, activities: [{ name: 'Sokken aantrekken', trouble: 7 }] },
    },
  ];
  const events = happened.map((one, index) => ({
    v: 1,
    id: `six-days-ago-${index}`,
    device: 'elsewhere',
    seq: index + 1,
    at: at.epochMilliseconds + index,
    zone,
    localDate: first,
    ...one,
  }));
  return JSON.stringify({ app: 'rugritme', format: 3, events });
}
