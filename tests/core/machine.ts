/** A simulated computer: what the background does around the pure core, with the real `apply` and nothing else. */
import type { JournalEvent, News, Note } from '../../core/journal.ts';
import {
  type Applied,
  apply,
  dayTurn,
  type Model,
  newModel,
  timerPlan,
  type When,
  whenAt,
} from '../../core/model.ts';
import { isNote } from '../../core/observations.ts';
import type { Settings } from '../../core/settings.ts';
import { type Instant, MINUTE, type Zone } from '../../core/time.ts';
import { type Glance, glance } from '../../core/timer/glance.ts';
import { type Badge, badge, nextLook } from '../../core/timer/looks.ts';
import type { Effect } from '../../core/timer/step.ts';
import type { TimerPlan } from '../../core/timer/timer.ts';

export const AMSTERDAM: Zone = 'Europe/Amsterdam';

/** Monday 9 November 2026, 09:00 in Amsterdam. */
export const MONDAY_NINE: Instant = Date.UTC(2026, 10, 9, 8, 0);

export type PromptEffect = Extract<Effect, { type: 'prompt' }>;
export type SpentNote = Extract<Note, { type: 'spent' }>;

/** One event told, with the model before it. */
export interface Told extends Applied {
  readonly before: Model;
  readonly event: JournalEvent;
}

export class Machine {
  model: Model;
  now: Instant;
  zone: Zone = AMSTERDAM;
  readonly start: Instant;
  /** Before anything happened. */
  readonly initial: Model;
  readonly journal: JournalEvent[] = [];
  readonly prompts: { readonly at: Instant; readonly effect: PromptEffect }[] = [];
  /** Prompts announced a minute ahead. */
  readonly warnings: Instant[] = [];
  /** Who looks on after each event. */
  onTold: ((told: Told) => void) | null = null;
  private stamped: { readonly when: When; readonly turn: number } | null = null;
  private planned: { readonly model: Model; readonly at: Instant; readonly plan: TimerPlan } | null = null;

  constructor(start: Instant = MONDAY_NINE, settings: Partial<Settings> = {}) {
    this.start = start;
    this.now = start;
    const model = newModel(start);
    this.initial = { ...model, settings: { ...model.settings, ...settings } };
    this.model = this.initial;
  }

  /** Asked for several times between two events. */
  get when(): When {
    const { now: at, zone, stamped } = this;
    const turn = dayTurn(this.model.settings);
    if (stamped?.when.at === at && stamped.when.zone === zone && stamped.turn === turn) return stamped.when;
    const when = whenAt(this.model.settings, at, zone);
    this.stamped = { when, turn };
    return when;
  }

  get plan(): TimerPlan {
    const { model, now: at, planned } = this;
    if (planned?.model === model && planned.at === at) return planned.plan;
    const plan = timerPlan(model, this.when);
    this.planned = { model, at, plan };
    return plan;
  }

  get glance(): Glance {
    return glance(this.model.timer, this.plan, this.now);
  }

  get badge(): Badge {
    return badge(this.model.timer, this.plan, this.now);
  }

  /** When the browser's alarm goes off. */
  get alarm(): Instant | null {
    return nextLook(this.model.timer, this.plan);
  }

  get notes(): readonly Note[] {
    return this.journal.filter(isNote);
  }

  get spans(): readonly SpentNote[] {
    return this.notes.filter((note) => note.type === 'spent');
  }

  /** Minutes of one kind of time that have closed. */
  minutes(kind: string): number {
    const spans = this.spans.filter((note) => note.kind === kind);
    return spans.reduce((sum, note) => sum + (note.to - note.from), 0) / MINUTE;
  }

  tell(news: News, id = `e${this.journal.length + 1}`): this {
    const turn = dayTurn(this.model.settings);
    const stamp = {
      v: 1,
      device: 'd',
      ...this.when,
      ...(turn === 0 ? {} : { turn }),
    } as const;
    const event: JournalEvent = { ...stamp, id, seq: this.journal.length + 1, ...news };
    const before = this.model;
    const applied = apply(before, event);
    this.model = applied.model;
    this.journal.push(event);
    for (const note of applied.notes) {
      const seq = this.journal.length + 1;
      this.journal.push({ ...stamp, id: `${id}/${seq}`, seq, ...note });
    }
    for (const effect of applied.effects) {
      if (effect.type === 'prompt') this.prompts.push({ at: this.now, effect });
      else this.warnings.push(this.now);
    }
    this.onTold?.({ before, event, ...applied });
    return this;
  }
}
