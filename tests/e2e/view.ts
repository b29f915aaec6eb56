/** A page of the extension, wherever the browser keeps it: a tab, the side panel, a popup, in either browser. */
import { holds } from './wait.ts';

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export interface View {
  /** Runs a function in the page. It is sent as text, so it knows only its arguments and the page. */
  run<A extends readonly Plain[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Clicks as a person does where the browser lets us: scrolled into sight, with the mouse. */
  click(selector: string): Promise<void>;
  /** Loads the page anew. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export const named = (name: string) => `[data-testid="${name}"]`;

/** Waits until the page's data is on screen. */
export function ready(view: View): Promise<void> {
  return holds(
    'the page is ready',
    () => view.run(() => document.querySelector('main[data-ready]') !== null),
    15_000,
  );
}

/** Clicks a control once it is there and can be clicked. */
export async function press(view: View, selector: string): Promise<void> {
  await seen(view, selector);
  await view.click(selector);
}

/** Waits until something is in the page and visible. */
export function seen(view: View, selector: string): Promise<void> {
  return holds(`${selector} is visible`, () =>
    view.run((one: string) => document.querySelector(one)?.checkVisibility() ?? false, selector),
  );
}

/** Waits until nothing of the kind is in the page. */
export function gone(view: View, selector: string): Promise<void> {
  return holds(`${selector} is gone`, async () => (await count(view, selector)) === 0);
}

export function count(view: View, selector: string): Promise<number> {
  return view.run((one: string) => document.querySelectorAll(one).length, selector);
}

/** The text a person reads in the first element that fits; empty when there is none. */
export function text(view: View, selector: string): Promise<string> {
  // Not textContent: what is hidden must not count as read.
  return view.run((one: string) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector);
}

/** The first whole number in an element; NaN when there is none. */
export async function figure(view: View, selector: string): Promise<number> {
  return Number.parseInt((await text(view, selector)).match(/\d+/)?.[0] ?? '', 10);
}

/** Moves to a view by its hash. */
export async function go(view: View, hash: string): Promise<void> {
  await view.run((to: string) => {
    location.hash = to;
  }, hash);
}
