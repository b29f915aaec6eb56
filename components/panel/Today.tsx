/** Vandaag: how long you have been sitting, one big verb, and what today asks. */
import { model } from '../../store/state.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { BreaksLine } from './BreaksLine.tsx';
import { GetUp } from './GetUp.tsx';
import { Prompt } from './Prompt.tsx';
import { Sitting } from './Sitting.tsx';

/** Below the fold, so not in the way of the first screen, which keeps its place with the last known day. */
export const Programme = lazyWith(
  () => import('./Programme.tsx'),
  <section class="to-come">
    <p data-slot="day" />
  </section>,
);

/** Nobody who takes nothing waits for it. */
const TakenToday = lazyWith(() => import('../mine/TakenToday.tsx'), <div hidden />);

export function Today() {
  return (
    <div class="today">
      <section class="now">
        <div class="stage">
          <Sitting />
          <Prompt />
        </div>
        <GetUp />
        <BreaksLine />
      </section>
      <Programme />
      {model.value.supplements.length > 0 && <TakenToday />}
    </div>
  );
}
