/** How somebody sits, or what they are asked, in the same room: nothing around it moves when a question comes. */
import type { ComponentChildren } from 'preact';
import { ready } from '../../store/state.ts';
import { Asked, NextLines } from './with-data.tsx';

export function Stage({ children }: { children: ComponentChildren }) {
  return (
    <div class="stage" tabIndex={-1}>
      {children}
      <p class="next" data-slot="next">
        {ready.value && <NextLines />}
      </p>
      {ready.value && <Asked />}
    </div>
  );
}
