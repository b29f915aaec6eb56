/** A view that comes in the place of another: its heading takes the focus that the link behind it had. */
import { useEffect, useRef } from 'preact/hooks';

/** @returns for the heading; it comes into sight and a screen reader reads on from it */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
