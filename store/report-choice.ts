/** What somebody chose to have on their report. It stands in the address of the page and nowhere else. */
import { computed, signal } from '@preact/signals';
import { type Choice, hashOfChoice, PARTS, type Part, readChoice } from '../core/report/choice.ts';
import { language } from './words.ts';

export const choice = signal<Choice>(readChoice(globalThis.location?.hash ?? ''));

export const reportLanguage = computed(() => choice.value.language ?? language.value);

/** The address follows without a step in the tab's history: back leads to where one came from. */
export function choose(change: Partial<Choice>): void {
  choice.value = { ...choice.value, ...change };
  history.replaceState(null, '', `#${hashOfChoice(choice.value)}`);
}

export function togglePart(part: Part, on: boolean): void {
  const { parts } = choice.value;
  choose({ parts: PARTS.filter((one) => (one === part ? on : parts.includes(one))) });
}

/** A bookmark opened in the same tab. @returns stops following */
export function followAddress(): () => void {
  const read = () => {
    choice.value = readChoice(location.hash);
  };
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
}
