/** The real door and commands over a database in memory; only the browser's own interfaces are stood in for. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { answer } from '../../browser/commands.ts';
import { openForWriting } from '../../browser/database.ts';
import { type Door, openDoor } from '../../browser/door.ts';
import type { DayTotals } from '../../core/days.ts';
import type { JournalEvent, Presence } from '../../core/journal.ts';
import type { Command, Reply } from '../../core/messages.ts';
import type { Model, Outgoing } from '../../core/model.ts';
import { type Instant, MINUTE } from '../../core/time.ts';
import { AMSTERDAM, MONDAY_NINE } from '../core/life.ts';
import { type Raw, raw } from './raw.ts';

/** Two minutes of walking, from now. */
export const BREAK = {
  type: 'log-break',
  start: null,
  minutes: 2,
  kind: 'walk',
  source: 'popup',
  exercises: [],
} as const satisfies Command;

let computers = 0;

export class Background {
  at: Instant = MONDAY_NINE;
  presence: Presence = { input: 'active', sound: false, fullscreen: false };
  readonly shown: Outgoing[] = [];
  restated: Model | null = null;
  /** The state that the hands were told of before it was written. */
  foreseen: Model | null = null;
  /** The browser has lost the alarm; it stands again once it was restated. */
  alarmLost = false;
  /** How often the page of recovery was opened. */
  recoveries = 0;
  /** Set to make what follows a commit fail, as when the worker dies after writing. */
  dying = false;
  door: Door = this.start();
  private ids = 0;
  /** Two computers never give the same id. */
  private readonly computer = ++computers;

  /** A new worker over the same database. */
  start(): Door {
    this.door = openDoor(() => ({ at: this.at, zone: AMSTERDAM }), {
      lookAtPerson: async () => this.presence,
      foresee: (_before, after) => {
        this.foreseen = after;
      },
      restate: async (model) => {
        if (this.dying) throw new Error('the worker died');
        this.restated = model;
        this.alarmLost = false;
      },
      forgotten: async () => this.alarmLost,
      cannotOpen: async () => {
        this.recoveries++;
      },
      perform: async (effect) => {
        if (this.dying) throw new Error('the worker died');
        this.shown.push(effect);
      },
    });
    return this.door;
  }

  look(): Promise<unknown> {
    return this.door.look((presence) => ({ type: 'looked', presence }));
  }

  /** Works on, with a look every five minutes. */
  async work(minutes: number): Promise<void> {
    for (let left = minutes; left > 0; left -= 5) {
      this.at += Math.min(5, left) * MINUTE;
      await this.look();
    }
  }

  send(command: Command, id = `command-${this.computer}-${++this.ids}`): Promise<Reply> {
    return this.sendRaw({ id, command });
  }

  sendRaw(message: unknown): Promise<Reply> {
    const clock = () => ({ at: this.at, zone: AMSTERDAM });
    return answer(message, this.door, {
      clock,
      look: () => this.look(),
      testNotification: async () => {},
      selfTest: async () => {},
    });
  }

  async events(): Promise<JournalEvent[]> {
    return this.inDatabase((db) => db.getAll('events'));
  }

  /** As it is stored. */
  async model(): Promise<Model> {
    return this.inDatabase(async (db) => (await db.get('state', 'model')) as Model);
  }

  async days(): Promise<DayTotals[]> {
    return this.inDatabase((db) => db.getAll('days'));
  }

  async inDatabase<T>(look: (tables: Raw) => Promise<T>): Promise<T> {
    const db = await openForWriting();
    try {
      return await look(raw(db));
    } finally {
      db.close();
    }
  }
}

/** A computer on which nothing has happened yet. */
export function freshBackground(): Background {
  globalThis.indexedDB = new IDBFactory();
  return new Background();
}

/** Lets everything that was queued behind the last answer happen. */
export async function settled(background: Background): Promise<void> {
  await background.door.exclusively(async () => undefined).catch(() => undefined);
}
