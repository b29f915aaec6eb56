/** Controls that are replaced by others leave the focus nowhere; a keyboard would begin at the top of the page again. */
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Box {
  readonly current: HTMLElement | null;
}

/**
 * The focus that stood in `box` goes on when what it shows is another thing.
 * @param target what takes it
 */
export function useKeptFocus(
  box: Box,
  shown: string,
  target: (box: HTMLElement | null) => HTMLElement | null | undefined,
): void {
  // Asked while drawing: afterwards what had the focus is gone.
  const inside = box.current?.contains(document.activeElement) ?? false;
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (inside) target(box.current)?.focus();
  });
}
