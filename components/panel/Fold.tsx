/** Folded until somebody looks: what is in it is made, and fetched, only then. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly class: string;
  /** Of the line that opens it. */
  readonly testid?: string;
  readonly children: ComponentChildren;
}

export function Fold({ label, class: kind, testid, children }: Props) {
  const [open, show] = useState(false);
  return (
    <details class={kind} open={open} onToggle={(event) => show(event.currentTarget.open)}>
      <summary data-testid={testid}>{label}</summary>
      {open && children}
    </details>
  );
}
