/**
 * One icon from Lucide's data; its own Preact package does not take Preact 11. Pages that show few icons hand the data
 * in themselves, so that they carry no others. Stroke and ends stand in base.css.
 */
import type { IconNode } from 'lucide';
import { h } from 'preact';

/** Drawn in the colour of the text beside it. Hidden from screen readers: the words say it. */
export function Drawing({ of, size = 20 }: { of: IconNode; size?: number }) {
  return (
    <svg aria-hidden="true" class="icon" width={size} height={size} viewBox="0 0 24 24">
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
