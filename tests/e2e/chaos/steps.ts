/** What may happen in an hour with Rugritme, by whom. A step holds all it needs, so that a list can be lived again. */
import type { ActionId } from '../../../core/programme.ts';
import type { Settings } from '../../../core/settings.ts';

/** Pages that show breaks and log them. `window` is the panel's page in a window of its own. */
export const PLACES = ['panel', 'popup', 'window'] as const;
export type Place = (typeof PLACES)[number];

export type Step = PersonStep | SpeechStep | MachineStep;

export type PersonStep = { readonly by: 'person' } & (
  | {
      readonly do: 'press';
      readonly at: Place;
      readonly what: 'log-break' | 'undo' | 'snooze' | 'pause' | 'resume';
      /** Two within the time of a double click. */
      readonly times: 1 | 2;
    }
  | { readonly do: 'tick'; readonly nth: number }
  | { readonly do: 'set'; readonly field: 'prompt-after' | 'snooze-minutes'; readonly value: number }
  /** A button of the notification on screen, pressed on the desktop. */
  | { readonly do: 'answer'; readonly button: 0 | 1; readonly times: 1 | 2 }
  | { readonly do: 'open' | 'close' | 'reload'; readonly at: Place }
  /** A press for a break, and after so many ms the page is closed or loaded anew. */
  | {
      readonly do: 'leave-during';
      readonly at: Place;
      readonly how: 'close' | 'reload';
      readonly after: number;
    }
);

export type SpeechStep = { readonly by: 'speech' } & (
  | /** One message with one id, some times from each of one or two pages at once. */
  { readonly do: 'say'; readonly what: Saying; readonly pages: 1 | 2; readonly times: number }
  /** Something that is no command of ours. */
  | { readonly do: 'garbage'; readonly nth: number }
);

/** A command; what depends on the day or the journal is filled in when it is said. */
export type Saying =
  | { readonly type: 'log-break'; readonly minutes: number; readonly ago: number }
  | { readonly type: 'undo-break'; readonly nth: number }
  | { readonly type: 'tick-action' | 'untick-action'; readonly action: ActionId }
  | { readonly type: 'change-settings'; readonly settings: Partial<Settings> }
  | { readonly type: 'pause'; readonly minutes: number | null }
  | { readonly type: 'answer-red-flags'; readonly answer: 'none' | 'any' }
  | { readonly type: 'start-programme'; readonly daysAgo: number }
  | { readonly type: 'show' }
  | { readonly type: 'resume' | 'snooze' | 'confirm-care' | 'stop-programme' | 'look' };

export type MachineStep = { readonly by: 'machine' } & (
  | { readonly do: 'kill' }
  /** A press, and after so many ms the worker is killed, which ran before or starts for it; the page goes on asking. */
  | {
      readonly do: 'kill-during';
      readonly at: Place;
      readonly press: 'log-break' | 'undo';
      readonly cold: boolean;
      readonly after: number;
    }
  /** The worker's clock runs ahead, then the alarm is heard. The worker's death puts the clock back. */
  | { readonly do: 'minutes'; readonly pass: number }
  | { readonly do: 'alarm' }
  /** The alarm goes off and the worker is killed so many ms later, with no page to ask again. */
  | { readonly do: 'kill-at-alarm'; readonly pass: number; readonly after: number }
  | { readonly do: 'idle'; readonly input: 'active' | 'idle' | 'locked' }
  | { readonly do: 'off-and-on' }
  /** A button of the last notification that ever was, whether it is on screen or not. */
  | { readonly do: 'answer-late'; readonly button: 0 | 1 }
);
