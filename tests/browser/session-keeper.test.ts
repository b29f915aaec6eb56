// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepSession, keptSession, onSessionKept, SESSION_KEY } from '../../browser/session-keeper.ts';
import { begin, pause, replacePart, type Session } from '../../core/guided/session.ts';
import { undo, withPain } from '../../core/guided/telling.ts';

const AT = Date.UTC(2026, 10, 23, 9);
const SESSION = begin(
  'a-session',
  [
    { exercise: 'kat-koe', place: 'standing', seconds: 60 },
    { exercise: 'bird-dog', place: 'floor', seconds: 90, sets: { repetitions: [3, 2, 1], rest: 10 } },
  ],
  { moves: true, action: { kind: 'core', date: '2026-11-23' } },
  AT,
);

beforeEach(() => localStorage.clear());

describe('the place in a session', () => {
  test.each<[string, Session]>([
    ['at its beginning', SESSION],
    ['in a pause', pause(SESSION, AT + 40_000)],
    [
      'after a swap, with a score',
      withPain(replacePart(SESSION, { exercise: 'own-1', place: 'desk', seconds: 20 }, AT + 9000), 4),
    ],
    ['taken back', undo(SESSION)],
  ])('is read as it was written: %s', (_when, session) => {
    keepSession(session);
    expect(keptSession()).toEqual(session);
  });

  test('is gone once it is put away', () => {
    keepSession(SESSION);
    keepSession(null);
    expect(keptSession()).toBeNull();
  });

  test.each<[string, unknown]>([
    ['no session', null],
    ['another thing', { hello: 1 }],
    ['no part', { ...SESSION, parts: [], moved: [] }],
    ['a part that takes no time', { ...SESSION, parts: [{ ...SESSION.parts[0], seconds: 0 }], moved: [0] }],
    ['time that does not fit its parts', { ...SESSION, moved: [0] }],
    ['negative time', { ...SESSION, moved: [0, -5] }],
    [
      'a place that does not exist',
      { ...SESSION, parts: [{ ...SESSION.parts[0], place: 'roof' }], moved: [0] },
    ],
    ['a key too many', { ...SESSION, extra: true }],
    ['a state of its own', { ...SESSION, state: 'lost' }],
  ])('that was damaged is gone: %s', (_how, damaged) => {
    localStorage.setItem(SESSION_KEY, JSON.stringify(damaged));
    expect(keptSession()).toBeNull();
  });

  test('that cannot even be read is gone', () => {
    localStorage.setItem(SESSION_KEY, '{"id":');
    expect(keptSession()).toBeNull();
  });

  test('is heard by another page, until it listens no more', () => {
    const hear = vi.fn();
    const stop = onSessionKept(hear);
    const word = (key: string | null) => dispatchEvent(new StorageEvent('storage', { key }));
    keepSession(SESSION);
    word(SESSION_KEY);
    word('something-else');
    expect(hear).toHaveBeenCalledExactlyOnceWith(SESSION);
    stop();
    word(SESSION_KEY);
    expect(hear).toHaveBeenCalledOnce();
  });
});
