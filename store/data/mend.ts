/** Rows of days that cannot be read are made anew from the journal. */
import { textOf } from '../../browser/export.ts';
import { send } from '../../browser/messages.ts';

let asked = false;

/** Once a page: what did not help will not help again. An import rebuilds the days, also one that brings nothing. */
export function mendDays(): void {
  if (asked) return;
  asked = true;
  void send({ id: crypto.randomUUID(), command: { type: 'import', text: textOf([], []) } });
}
