/** What each control and key does to the session; asking before it stops, and saying where there is nothing else. */
import { type Signal, useSignal } from '@preact/signals';
import type { Session } from '../../core/guided/session.ts';
import { anotherFor, lighterFor } from '../../store/guided-offers.ts';
import {
  backPart,
  dismissSession,
  pauseSession,
  position,
  resumeSession,
  skipPart,
  stopSession,
  takeInstead,
} from '../../store/session.ts';
import type { KeyAct } from './keys.ts';

/** Nothing was begun, so there is nothing to ask and nothing to show. */
function leave(): void {
  stopSession();
  dismissSession();
}

export interface Acts {
  readonly act: (what: KeyAct) => void;
  /** Asked whether to stop. */
  readonly sure: Signal<boolean>;
  /** There was nothing else, or nothing lighter; gone with the next act. */
  readonly none: Signal<None | null>;
}

export interface None {
  readonly what: 'swap' | 'easier';
  /** Of the part it was said of: of the next one it need not be so. */
  readonly index: number;
}

export function useActs(session: Session): Acts {
  const sure = useSignal(false);
  const none = useSignal<None | null>(null);
  const replace = (what: None['what']) => {
    const where = position.peek();
    if (where === null || where.stage === 'over') return;
    const left = where.stage === 'part' ? where.left.part : where.part.seconds;
    const part = (what === 'swap' ? anotherFor : lighterFor)(session.parts, where.index, left);
    if (part === null) none.value = { what, index: where.index };
    else takeInstead(part);
  };
  const acts: Readonly<Record<KeyAct, () => void>> = {
    pause: session.state === 'paused' ? resumeSession : pauseSession,
    skip: skipPart,
    back: backPart,
    swap: () => replace('swap'),
    easier: () => replace('easier'),
    stop() {
      if (position.peek()?.stage === 'count-in') leave();
      else sure.value = !sure.value;
    },
  };
  return {
    sure,
    none,
    act(what) {
      none.value = null;
      if (what !== 'stop') sure.value = false;
      acts[what]();
    },
  };
}
