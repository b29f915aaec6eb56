// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { announceChange } from '../../browser/changes.ts';
import type { Reading } from '../../browser/reader.ts';
import { newModel } from '../../core/model.ts';
import { keepFresh } from '../../store/reading.ts';
import { model } from '../../store/state.ts';

const read = vi.hoisted(() => vi.fn<() => Promise<Reading>>());
vi.mock('../../browser/reader.ts', () => ({ read }));

const settings = (promptAfter: number): Reading => {
  const fresh = newModel(0);
  return { model: { ...fresh, settings: { ...fresh.settings, promptAfter } }, intent: null, days: [] };
};

afterEach(() => vi.resetAllMocks());

test('a commit during the first reading is not missed', async () => {
  let answer = (_: Reading) => {};
  const first = new Promise<Reading>((resolve) => {
    answer = resolve;
  });
  read.mockReturnValueOnce(first).mockResolvedValue(settings(30));
  const fresh = keepFresh();
  announceChange({ tables: ['state'], seq: 2 });
  // Heard by now, and the first reading is still on its way.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(read).toHaveBeenCalledOnce();
  answer(settings(20));
  await fresh;
  await vi.waitFor(() => expect(model.value.settings.promptAfter).toBe(30));
});
