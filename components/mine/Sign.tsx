/** A word of care: what it is in words, in a shape and in a colour of its own. */
import { Info, OctagonAlert, OctagonX, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Drawing } from '../parts/Drawing.tsx';
import './sign.css';

const DRAWINGS = { info: Info, warning: TriangleAlert, strong: OctagonAlert, blocked: OctagonX } as const;
export type Tone = keyof typeof DRAWINGS;

interface Props {
  readonly tone: Tone;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Sign({ tone, title, children }: Props) {
  return (
    <div class="sign" data-tone={tone} role="note" aria-label={title}>
      <p class="sign-title">
        <Drawing of={DRAWINGS[tone]} />
        {title}
      </p>
      {children}
    </div>
  );
}
