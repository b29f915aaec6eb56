/** Vandaag: how long you have been sitting, one big verb, and what today asks. */
import { BreaksLine } from './BreaksLine.tsx';
import { GetUp } from './GetUp.tsx';
import { Programme } from './Programme.tsx';
import { Prompt } from './Prompt.tsx';
import { Sitting } from './Sitting.tsx';

export function Today() {
  return (
    <div class="today">
      <section class="now">
        <Sitting />
        <Prompt />
        <GetUp />
        <BreaksLine />
      </section>
      <Programme />
    </div>
  );
}
