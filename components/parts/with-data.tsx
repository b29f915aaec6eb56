/**
 * What comes on screen with the first data: the first screen knows of nothing to say or to ask, so it is a chunk of its
 * own, out of the way of the first paint.
 */
import { spoken } from '../../store/words.ts';
import { lazyWith } from './lazy.tsx';

const chunk = () => import('../asked/chunk.ts');

export const Asked = lazyWith(async () => ({ default: (await chunk()).Asked }), null);
export const AtRest = lazyWith(async () => ({ default: (await chunk()).AtRest }), null);
export const NextLines = lazyWith(async () => ({ default: (await chunk()).NextLines }), null);
export const NotNow = lazyWith(async () => ({ default: (await chunk()).NotNow }), <Folded />);

/** @returns once all of it can be shown, so that nothing comes bit by bit */
export async function loadWithData(): Promise<void> {
  await Promise.all([Asked, AtRest, NextLines, NotNow].map((part) => part.load()));
}

/** The line for "not now" as the first screen has it. */
function Folded() {
  return (
    <div class="not-now">
      <details>
        <summary>{spoken.value?.words.notNow.label}</summary>
      </details>
    </div>
  );
}
