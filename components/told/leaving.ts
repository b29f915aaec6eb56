/** Saves what is typed when the view or the page goes: browsers do not agree on whether a field that is taken away is left. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useLeaving(save: () => unknown): void {
  const latest = useRef(save);
  latest.current = save;
  // Not after the next paint: a page that goes paints no more.
  useLayoutEffect(() => {
    const leave = () => void latest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}
