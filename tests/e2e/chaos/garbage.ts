/** Messages that are no command of ours: each must change nothing. */

/** Too short for an id of ours, and the sign by which the ledger leaves these messages out. */
export const GARBAGE_ID = 'garbage';

const BREAK = { type: 'log-break', start: null, minutes: 2, kind: 'walk', source: 'popup', exercises: [] };
const id = GARBAGE_ID;

export const GARBAGE: readonly unknown[] = [
  null,
  'log-break',
  [],
  { id },
  { id, command: null },
  { id, command: { type: 'delete-everything' } },
  { id, command: { ...BREAK, minutes: '2' } },
  { id, command: { ...BREAK, more: true } },
  { id, command: BREAK },
  { command: BREAK },
  { id, command: { type: 'change-settings', settings: { promptAfter: 0 } } },
  { id: 'a-good-id', command: { type: 'import', text: '{"app": "rugritme", "events": [' } },
];
