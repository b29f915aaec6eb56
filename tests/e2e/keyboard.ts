/** Walking a page with the Tab key. */
import type { ChromiumView } from './chromium.ts';
import { within } from './wait.ts';

/** More presses than controls: a date field holds several stops. */
const SPARE = 8;

/**
 * Numbers every control that the keyboard should reach and remembers how it looks without the focus.
 * @returns a name for each, in the order of the page
 */
export function focusables(view: ChromiumView): Promise<readonly string[]> {
  return view.run(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((one) => one.checkVisibility() && !one.matches(':disabled') && one.tabIndex >= 0)
      .filter((one) => {
        // Tab stops once at a group of radio buttons; the arrows do the rest.
        if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
        const stop = groups.has(one.name);
        groups.add(one.name);
        return !stop;
      })
      .map((one, at) => {
        const group = one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '';
        const name =
          group === '' ? `${at} ${one.tagName} ${one.textContent?.trim().slice(0, 30)}` : `radio ${group}`;
        const all =
          group === '' ? [one] : document.querySelectorAll<HTMLElement>(`[name="${CSS.escape(group)}"]`);
        for (const each of all) each.dataset.walk = name;
        return name;
      });
  });
}

export interface Walked {
  readonly reached: readonly string[];
  /** Controls that had the focus and looked as they do without it. */
  readonly unseen: readonly string[];
}

/** Presses Tab through the page. */
export async function walk(view: ChromiumView, controls: number): Promise<Walked> {
  const reached = new Set<string>();
  const unseen = new Set<string>();
  for (let press = 0; press < controls + SPARE; press++) {
    await within(`the page takes Tab no. ${press + 1}`, view.page.keyboard.press('Tab'));
    const stop = await focused(view, [...reached]);
    if (stop === null) continue;
    reached.add(stop.name);
    if (!stop.shows) unseen.add(stop.name);
  }
  return { reached: [...reached], unseen: [...unseen] };
}

interface Stop {
  readonly name: string;
  readonly shows: boolean;
}

/**
 * The numbered control that has the focus, and whether it or its label looks other than without.
 * @param known looked at before: the focus that is taken and given back would begin at the first stop of a time field again
 */
function focused(view: ChromiumView, known: readonly string[]): Promise<Stop | null> {
  return view.run((before: readonly string[]) => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one.dataset.walk === undefined) return null;
    if (before.includes(one.dataset.walk)) return null;
    const look = () =>
      [one, one.closest('label'), one.parentElement].map((each) => {
        if (each === null) return '';
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each);
        return `${outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`} ${boxShadow}`;
      });
    const withFocus = look().join();
    one.blur();
    const without = look().join();
    one.focus({ preventScroll: true });
    return { name: one.dataset.walk, shows: withFocus !== without };
  }, known);
}
