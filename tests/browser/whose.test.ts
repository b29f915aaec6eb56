/** What keeps the entries in one's calendar the same ones, whatever happened to the computer. */
import { expect, test, vi } from 'vitest';
import { type Background, freshBackground } from './background.ts';

/** As a page that is opened now reads it. */
async function firstStart(): Promise<string | null> {
  vi.resetModules();
  return (await import('../../browser/whose.ts')).firstStart();
}

/** Without warning signs, started on this date. */
async function begun(id: string): Promise<Background> {
  const background = freshBackground();
  await background.send({ type: 'answer-red-flags', answer: 'none' });
  await background.send({ type: 'start-programme', start: '2026-11-09' }, id);
  return background;
}

const fileOf = async (background: Background) =>
  JSON.stringify({ app: 'rugritme', format: 1, events: await background.events() });

test('a programme that starts anew stays the one it was', async () => {
  const background = await begun('first-start');
  await background.work(60);
  await background.send({ type: 'start-programme', start: '2026-11-16' }, 'second-start');
  expect(await firstStart()).toBe('first-start');
});

test('it is the same after an erasure with an import, and on another computer', async () => {
  const background = await begun('first-start');
  const file = await fileOf(background);
  await background.send({ type: 'erase' });
  expect(await firstStart()).toBeNull();
  await background.send({ type: 'import', text: file });
  expect(await firstStart()).toBe('first-start');

  const other = freshBackground();
  await other.work(30);
  await other.send({ type: 'import', text: file });
  expect(await firstStart()).toBe('first-start');
});

test('without a programme there is none, and a damaged row stops nothing', async () => {
  await freshBackground().work(10);
  expect(await firstStart()).toBeNull();
  const background = await begun('damaged-start');
  const [row] = (await background.events()).filter(({ id }) => id === 'damaged-start');
  await background.inDatabase((db) => db.put('events', { ...row, at: 'then' } as never));
  expect(await firstStart()).toBeNull();
});
