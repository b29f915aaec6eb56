/**
 * A picture of many values with one tab stop: arrows, Home and End go from one to the next, a pointer picks one, and the value
 * is told under it. To a screen reader it is a slider over the values, which each of them reads out.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './charts.css';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'metaKey'>;

interface Props {
  readonly label: string;
  readonly count: number;
  /** Told until one is picked; absent = the last. */
  readonly first?: number | undefined;
  readonly tell: (index: number) => string;
  /** Where an arrow leads; absent = each to the next one. */
  readonly move?: (from: number, key: string) => number;
  readonly children: (at: number | null) => ComponentChildren;
}

export function Walk({ label, count, first = count - 1, tell, move = oneOn, children }: Props) {
  const [at, go] = useState<number | null>(null);
  const last = count - 1;
  // Fewer than before, after something was taken back.
  const shown = at === null ? null : Math.min(at, last);
  return (
    <div class="walk">
      <div
        class="picture"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={shown ?? first}
        aria-valuetext={tell(shown ?? first)}
        onFocus={() => at === null && go(first)}
        onPointerMove={({ target }) => pick(target, go)}
        onPointerDown={({ target }) => pick(target, go)}
        onKeyDown={(event) => {
          const to = placeAfter(shown ?? first, last, event, move);
          if (to === null) return;
          event.preventDefault();
          go(to);
        }}
      >
        {children(shown)}
      </div>
      <p class="told small" aria-hidden="true">
        {tell(shown ?? first)}
      </p>
    </div>
  );
}

function pick(target: EventTarget | null, go: (index: number) => void): void {
  const index = Number(
    (target as Element | null)?.closest?.('[data-index]')?.getAttribute('data-index') ?? NaN,
  );
  if (!Number.isNaN(index)) go(index);
}

/** @returns null for a key that leads nowhere here */
export function placeAfter(
  from: number,
  last: number,
  { key, altKey, metaKey }: Key,
  move: (from: number, key: string) => number = oneOn,
): number | null {
  // Alt and an arrow is the browser's own way back.
  if (altKey || metaKey) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return key.startsWith('Arrow') ? Math.min(last, Math.max(0, move(from, key))) : null;
}

function oneOn(from: number, key: string): number {
  return key === 'ArrowLeft' || key === 'ArrowUp' ? from - 1 : from + 1;
}
