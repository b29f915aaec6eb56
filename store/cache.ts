/**
 * What `boot.js` needs before the first paint. Never truth; a wrong or missing cache costs a flash and nothing else.
 * Beside it a page writes only the commands that wait for an answer (`browser/pending.ts`).
 */
import { effect } from '@preact/signals';
import { localDateAt } from '../core/time.ts';
import { format } from './format.ts';
import { breaksPlan, glanceNow, model, moment, now, ready, today, zone } from './state.ts';
import { language, spoken } from './words.ts';

export const CACHE_KEY = 'rugritme';

/** What boot.js reads. `slots` are texts for the elements with that `data-slot`, of the local day `date`. */
export interface BootCache {
  readonly language: 'nl' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly date: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** Writes the cache whenever what it holds changes. */
export function keepCache(): void {
  let written = '';
  effect(() => {
    if (!ready.value || spoken.value === null) return;
    const { words } = spoken.value;
    const { dueAt, heldBy, claim, sittingMinutes } = glanceNow.value;
    const comes = dueAt !== null && heldBy === null && claim?.kind !== 'meeting';
    const cache: BootCache = {
      language: language.value,
      theme: model.value.settings.theme,
      // The calendar's day, as boot.js reads it; a night shift's own may have turned later.
      date: localDateAt(now.value, zone.value),
      slots: {
        minutes: `${sittingMinutes}`,
        next: comes ? words.sitting.nextPrompt(format.clock(dueAt)) : '',
        breaks: words.breaks.today(today.value.breaks.length, breaksPlan.value.goal),
        day: moment.value.stage === 'running' ? words.programme.day(moment.value.day) : '',
      },
    };
    const text = JSON.stringify(cache);
    if (text === written) return;
    written = text;
    try {
      localStorage.setItem(CACHE_KEY, text);
    } catch {
      // A full or forbidden localStorage: the next first paint is plain.
    }
  });
}
