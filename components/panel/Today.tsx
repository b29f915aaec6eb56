/** Vandaag: how long you have been sitting, one big verb, and what today asks. */
import { model } from '../../store/state.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { Stage } from '../parts/Stage.tsx';
import { NotNow } from '../parts/with-data.tsx';
import { BreaksLine } from './BreaksLine.tsx';
import { GetUp } from './GetUp.tsx';
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
        <Stage>
          <Sitting />
        </Stage>
        <GetUp />
        <NotNow />
        <BreaksLine />
      </section>
      <Programme />
      {model.value.supplements.length > 0 && <TakenToday />}
    </div>
  );
}
