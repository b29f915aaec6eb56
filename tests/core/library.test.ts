import { describe, expect, test } from 'vitest';
import { ANYTHING, arranged, type Entry, entryOfOwn, type Filter, fits } from '../../core/library.ts';
import { PHASES } from '../../core/programme.ts';

const entry = (id: string, rest: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'mobility',
  phases: PHASES,
  places: ['desk'],
  seconds: 60,
  ...rest,
});
const seeking = (part: Partial<Filter>): Filter => ({ ...ANYTHING, ...part });

const TILT = entry('tilt');
const PLANK = entry('plank', { kind: 'core', phases: ['strength'], places: ['floor'], seconds: 180 });
const WALK = entry('walk', { kind: 'walking', places: ['outside'], seconds: 900 });
const OWN = entryOfOwn({
  id: 'own-1',
  name: 'Brug',
  steps: ['Lig.'],
  counts: 'repetitions',
  amount: 10,
  picture: null,
});
const ALL = [OWN, TILT, PLANK, WALK];

describe('what fits', () => {
  test.each([
    [{}, ['own-1', 'tilt', 'plank', 'walk']],
    [{ kind: 'core' }, ['plank']],
    [{ kind: 'own' }, ['own-1']],
    [{ place: 'desk' }, ['tilt']],
    [{ phase: 'base' }, ['own-1', 'tilt', 'walk']],
    [{ length: '1' }, ['own-1', 'tilt']],
    [{ length: '3' }, ['own-1', 'tilt', 'plank']],
    [{ length: 'longer' }, ['walk']],
    [{ place: 'floor', phase: 'base' }, []],
  ] as const)('%j finds %j', (part, ids) => {
    expect(ALL.filter((one) => fits(one, seeking(part))).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the library', () => {
  test('has favourites first, once, then own ones, then group by group', () => {
    const { favourites, groups, hits } = arranged(ALL, ANYTHING, ['plank'], []);
    expect(favourites).toEqual([PLANK]);
    expect(groups.map(({ kind }) => kind)).toEqual(['own', 'mobility', 'walking']);
    expect(hits).toBe(4);
  });

  test('is without what was put aside, a favourite too', () => {
    const { favourites, groups, hits } = arranged(ALL, ANYTHING, ['plank'], ['plank', 'tilt']);
    expect([favourites, groups.map(({ kind }) => kind), hits]).toEqual([[], ['own', 'walking'], 2]);
  });
});
