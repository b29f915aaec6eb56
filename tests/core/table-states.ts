/** Every state that the timer can be in, each made by a short life; the columns of the table. */
import { newTimer } from '../../core/start.ts';
import type { Off, Timer } from '../../core/timer/timer.ts';
import { Life } from './life.ts';

/** A state of the timer, and why it is off. One without a column does not compile. */
type Kind = Exclude<Timer['state'], 'off'> | Off['why'];

const DAY = [{ from: '09:00', to: '17:30' }];
const OFFICE = [DAY, DAY, DAY, DAY, DAY, [], []];

/** Somebody whom the browser has seen idle before, 45 minutes into a bout. */
const due = () => new Life().work(2).still(2.5).work(42.5);

function inFullScreen(): Life {
  const life = new Life().work(40);
  life.fullscreen = true;
  return life.work(10);
}

function brandNew(): Life {
  const life = new Life();
  life.model = { ...life.model, timer: newTimer(life.now) };
  return life.pass(1);
}

export const STATES = {
  sitting: {
    sitting: () => new Life().work(10),
    prompted: () => new Life().work(45),
    'in a meeting': () => new Life().work(10).claim('meeting', 30).work(1),
    'seated by their word': () => new Life().work(10).claim('seated', 30).still(10),
    'held by full screen': inFullScreen,
    'held while typing': () => due().work(0.5),
  },
  unclear: {
    'unclear by silence': () => new Life().work(10).still(3),
    'unclear by a lock': () => new Life().work(10).lock(1),
  },
  away: {
    'away by silence': () => new Life().work(10).still(10),
    'away by a lock': () => new Life().work(10).lock(10),
    'away by sleep': () => new Life().work(10).still(1).sleepThrough(60),
    'away after a break': () => new Life().work(10).logBreak(2).still(5),
  },
  break: {
    'on a break': () => new Life().work(10).logBreak(5, undefined, 'the-break').work(1),
  },
  new: { 'brand new': brandNew },
  paused: {
    paused: () => new Life().work(10).pause(180).work(1),
    'paused without end, and asked': () =>
      new Life()
        .work(10)
        .pause(null)
        .work(25 * 60),
  },
  closed: { closed: () => new Life(Date.UTC(2026, 10, 9, 17), { hours: OFFICE }).work(10) },
} as const satisfies Record<Kind, Readonly<Record<string, () => Life>>>;

type NamesOf<K extends Kind> = K extends Kind ? keyof (typeof STATES)[K] : never;
export type StateName = NamesOf<Kind>;

/** The order of the columns. */
export const COLUMNS = [
  'sitting',
  'prompted',
  'in a meeting',
  'seated by their word',
  'held by full screen',
  'held while typing',
  'unclear by silence',
  'unclear by a lock',
  'away by silence',
  'away by a lock',
  'away by sleep',
  'away after a break',
  'on a break',
  'brand new',
  'paused',
  'paused without end, and asked',
  'closed',
] as const satisfies readonly StateName[];

/** A state without a column does not compile. */
export type Columns = Exclude<StateName, (typeof COLUMNS)[number]> extends never ? typeof COLUMNS : never;

export const MAKE: Readonly<Record<string, () => Life>> = Object.assign({}, ...Object.values(STATES));
