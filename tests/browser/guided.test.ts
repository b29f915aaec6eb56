import { describe, expect, test } from 'vitest';
import { FILE_FORMAT } from '../../browser/file.ts';
import { rebuildDays } from '../../core/days.ts';
import { inOrder } from '../../core/merge.ts';
import type { Command } from '../../core/messages.ts';
import type { OwnExercise } from '../../core/own-exercises.ts';
import { MINUTE } from '../../core/time.ts';
import { BREAK, freshBackground } from './background.ts';

const GUIDED: Command = { ...BREAK, minutes: 3, kind: 'exercise', source: 'guided', exercises: ['kat-koe'] };
const NOT_UNDERSTOOD = { ok: false, trouble: 'not-understood' };

const amend = (
  target: string,
  until: number,
  rest: { minutes?: number; pain?: number | null; skipped?: readonly string[] } = {},
): Command => ({
  type: 'amend-break',
  target,
  minutes: 1.75,
  until,
  exercises: ['kat-koe', 'wandelpauze'],
  pain: null,
  ...rest,
});

async function duringABreak() {
  const background = freshBackground();
  await background.send({ type: 'answer-red-flags', answer: 'none' });
  await background.send(GUIDED, 'guided-break');
  background.at += MINUTE;
  return background;
}

const breaks = async (background: Awaited<ReturnType<typeof duringABreak>>) =>
  (await background.days()).flatMap((day) => day.breaks);

describe('a guided break', () => {
  test('is told again as it went: what was done, how long, and how the back feels', async () => {
    const background = await duringABreak();
    await background.send(amend('guided-break', background.at, { pain: 3 }));
    const how = { id: 'guided-break', minutes: 1.75, exercises: ['kat-koe', 'wandelpauze'], pain: 3 };
    expect(await breaks(background)).toMatchObject([how]);
    await background.send(amend('guided-break', background.at, { pain: 3, skipped: ['zijplank'] }));
    expect(await breaks(background)).toMatchObject([{ ...how, skipped: ['zijplank'] }]);
  });

  test('counts once however often it is told, by whichever worker, and its day is the same told anew', async () => {
    const background = await duringABreak();
    for (const id of ['first-telling', 'first-telling', 'second-telling']) {
      await background.send(amend('guided-break', background.at), id);
      background.start();
    }
    expect(await breaks(background)).toHaveLength(1);
    const anew = rebuildDays(inOrder(await background.events()));
    expect(await background.days()).toEqual([...anew.values()]);
  });

  test('that was taken back stays away, whatever is told of it later', async () => {
    const background = await duringABreak();
    await background.send({ type: 'undo-break', target: 'guided-break' });
    const before = await background.events();
    expect(await background.send(amend('guided-break', background.at))).toMatchObject({ ok: true });
    expect(await background.events()).toEqual(before);
    expect(await breaks(background)).toEqual([]);
  });

  test('of which nothing is known is refused, and so is a length or a score that cannot be', async () => {
    const background = await duringABreak();
    expect(await background.send(amend('another-break', 0))).toEqual({
      ok: false,
      trouble: 'nothing-to-undo',
    });
    for (const rest of [
      { minutes: 0 },
      { minutes: 241 },
      { minutes: Number.NaN },
      { pain: 11 },
      { pain: 2.5 },
      { skipped: [''] },
    ]) {
      expect(await background.send(amend('guided-break', background.at, rest))).toEqual(NOT_UNDERSTOOD);
    }
  });

  test('does not begin before the warning signs were answered', async () => {
    const background = freshBackground();
    expect(await background.send(GUIDED)).toEqual({ ok: false, trouble: 'red-flags-first' });
    await background.send({ type: 'answer-red-flags', answer: 'any' });
    expect(await background.send(GUIDED)).toEqual({ ok: false, trouble: 'red-flags-first' });
    await background.send({ type: 'confirm-care' });
    expect(await background.send(GUIDED)).toMatchObject({ ok: true });
  });
});

describe('exercises of one\u2019s own', () => {
  const OWN: OwnExercise = {
    id: 'own-12345678',
    name: 'Brug van de fysio',
    steps: ['Lig op je rug.', 'Til je billen op.'],
    counts: 'repetitions',
    amount: 10,
    picture: null,
  };
  const PICTURE = 'data:image/webp;base64,UklGRg==';

  test('are kept, changed in their place, removed and put back', async () => {
    const background = freshBackground();
    const list = async () => (await background.model()).exercises;
    const other = { ...OWN, id: 'own-other' };
    for (const exercise of [OWN, other]) await background.send({ type: 'keep-exercise', exercise });
    await background.send({ type: 'keep-exercise', exercise: { ...OWN, amount: 12 } });
    expect(await list()).toEqual([{ ...OWN, amount: 12 }, other]);
    await background.send({ type: 'remove-exercise', exercise: OWN.id });
    expect(await list()).toEqual([other]);
    await background.send({ type: 'keep-exercise', exercise: OWN });
    expect(await list()).toEqual([other, OWN]);
  });

  test('go along in a file, with their pictures', async () => {
    const theirs = freshBackground();
    await theirs.send({ type: 'keep-picture', picture: PICTURE }, 'the-picture');
    await theirs.send({ type: 'keep-exercise', exercise: { ...OWN, picture: 'the-picture' } });
    const text = JSON.stringify({ app: 'rugritme', format: FILE_FORMAT, events: await theirs.events() });
    const mine = freshBackground();
    await mine.send({ type: 'import', text });
    expect((await mine.model()).exercises).toEqual([{ ...OWN, picture: 'the-picture' }]);
    expect(await mine.events()).toContainEqual(
      expect.objectContaining({ id: 'the-picture', type: 'picture-kept', picture: PICTURE }),
    );
  });

  test.each([
    ['a name of nothing', { ...OWN, name: '' }],
    ['no step', { ...OWN, steps: [] }],
    ['a name among the thirty', { ...OWN, id: 'kat-koe' }],
    ['no repetition', { ...OWN, amount: 0 }],
  ])('with %s are refused', async (_what, exercise) => {
    expect(await freshBackground().send({ type: 'keep-exercise', exercise })).toEqual(NOT_UNDERSTOOD);
  });

  test.each([
    ['that is a drawing, which may carry a script', 'data:image/svg+xml;base64,PHN2Zz4='],
    ['that is somewhere else', 'https://example.org/a.png'],
    ['that is too large', `data:image/png;base64,${'A'.repeat(400_000)}`],
  ])('take no picture %s', async (_what, picture) => {
    expect(await freshBackground().send({ type: 'keep-picture', picture })).toEqual(NOT_UNDERSTOOD);
  });
});

describe('a flare-up', () => {
  test('begins on the day of the event and can be taken back', async () => {
    const background = freshBackground();
    await background.send({ type: 'begin-flare-up' });
    expect((await background.model()).flareUp).toBe('2026-11-09');
    await background.send({ type: 'end-flare-up' });
    expect((await background.model()).flareUp).toBeNull();
  });
});
