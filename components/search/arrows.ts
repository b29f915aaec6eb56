/** Up and down through a list of what was found, as through the suggestions of an address bar. */
import { useEffect, useRef } from 'preact/hooks';

type Root = { readonly current: HTMLElement | null };

/** The field and each of what was found, in the order of the page. */
const STOPS = '[data-stop], input[type="search"]';
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrows move the focus through field and list; Escape anywhere among them is `onEscape`. */
export function useArrows(root: Root, onEscape: () => void): void {
  // The newest is called, without listening anew at every letter.
  const clear = useRef(onEscape);
  clear.current = onEscape;
  useEffect(() => {
    const list = root.current;
    if (list === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (event.key === 'Escape') clear.current();
      else if (step === undefined || !move(list, step)) return;
      event.preventDefault();
    };
    list.addEventListener('keydown', onKeyDown);
    return () => list.removeEventListener('keydown', onKeyDown);
  }, [root]);
}

/** The first up and the last down stay where they are. @returns false where the focus is on none of the stops */
function move(list: HTMLElement, step: number): boolean {
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(list.ownerDocument.activeElement as HTMLElement);
  if (at === -1) return false;
  stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  return true;
}
