/**
 * A simulated person at a simulated computer: the browser's alarm and idle interface around the pure core, in
 * minutes. Everything that the background would do, with the real `apply`, and nothing else.
 */
import type { JournalEvent, News, Note, Presence } from '../../core/journal.ts';
import { apply, type Model, newModel, timerPlan } from '../../core/model.ts';
import { type Instant, localDateAt, MINUTE, type Zone } from '../../core/time.ts';
import { type Glance, glance, nextLook } from '../../core/timer/looks.ts';
import type { Effect } from '../../core/timer/step.ts';
import { idleInterval, type TimerPlan } from '../../core/timer/timer.ts';

export const AMSTERDAM: Zone = 'Europe/Amsterdam';

/** Monday 9 November 2026, 09:00 in Amsterdam. */
export const MONDAY_NINE: Instant = Date.UTC(2026, 10, 9, 8, 0);

export class Life {
  model: Model;
  now: Instant;
  zone: Zone = AMSTERDAM;
  readonly journal: JournalEvent[] = [];
  readonly prompts: { readonly at: Instant; readonly effect: Effect }[] = [];
  /** Boots of the worker by an alarm. */
  looks = 0;
  private lastInput: Instant | null;
  private reported: Presence['input'] = 'active';
  private locked = false;
  sound = false;
  fullscreen = false;

  constructor(start: Instant = MONDAY_NINE) {
    this.now = start;
    this.lastInput = null;
    this.model = newModel(start);
    this.tell({ type: 'worker-started', reason: 'installed', presence: this.presence() });
  }

  get plan(): TimerPlan {
    return timerPlan(this.model, localDateAt(this.now, this.zone));
  }

  get glance(): Glance {
    return glance(this.model.timer, this.plan, this.now);
  }

  get notes(): readonly Note[] {
    return this.journal.filter((event) =>
      ['spent', 'prompted', 'held-back'].includes(event.type),
    ) as (JournalEvent & Note)[];
  }

  /** Minutes of one kind of time that have closed. */
  minutes(kind: string): number {
    const spans = this.notes.filter((note) => note.type === 'spent' && note.kind === kind);
    return spans.reduce((sum, note) => sum + (note.type === 'spent' ? note.to - note.from : 0), 0) / MINUTE;
  }

  tell(news: News, id = `e${this.journal.length + 1}`): this {
    const event: JournalEvent = {
      v: 1,
      id,
      device: 'd',
      seq: this.journal.length + 1,
      at: this.now,
      zone: this.zone,
      localDate: localDateAt(this.now, this.zone),
      ...news,
    };
    const { model, notes, effects } = apply(this.model, event);
    this.model = model;
    this.journal.push(event);
    for (const note of notes) {
      this.journal.push({
        ...event,
        ...note,
        id: `${id}/${this.journal.length}`,
        seq: this.journal.length + 1,
      } as JournalEvent);
    }
    for (const effect of effects) this.prompts.push({ at: this.now, effect });
    return this;
  }

  /** The person works at the keyboard. */
  work(minutes: number): this {
    if (this.lastInput !== null || this.locked) this.input();
    return this.pass(minutes * MINUTE);
  }

  /** Nobody touches anything: reading, or gone. */
  still(minutes: number): this {
    this.lastInput ??= this.now;
    return this.pass(minutes * MINUTE);
  }

  lock(minutes: number): this {
    this.lastInput ??= this.now;
    this.locked = true;
    this.report();
    return this.pass(minutes * MINUTE);
  }

  /** The machine sleeps: no alarm, no idle news, then the alarm that was missed. */
  sleepThrough(minutes: number): this {
    this.now += minutes * MINUTE;
    const due = nextLook(this.model.timer, this.plan);
    if (due !== null && due <= this.now) this.look();
    return this;
  }

  logBreak(minutes: number, start = this.now, id?: string): this {
    this.input();
    return this.tell(
      { type: 'break-logged', start, minutes, kind: 'stand', source: 'panel', exercises: [] },
      id,
    );
  }

  look(): this {
    return this.tell({ type: 'looked', presence: this.presence() });
  }

  presence(): Presence {
    return { input: this.inputNow(), sound: this.sound, fullscreen: this.fullscreen };
  }

  private input(): void {
    this.lastInput = null;
    this.locked = false;
    this.report();
  }

  private inputNow(): Presence['input'] {
    if (this.locked) return 'locked';
    const interval = idleInterval(this.plan);
    return this.lastInput !== null && this.now - this.lastInput >= interval ? 'idle' : 'active';
  }

  private report(): void {
    const input = this.inputNow();
    if (input === this.reported) return;
    this.reported = input;
    this.tell({ type: 'idle-changed', presence: this.presence() });
  }

  /** Time passes, with the alarm and the idle interface doing their work on the way. */
  private pass(length: number): this {
    const end = this.now + length;
    for (;;) {
      const alarm = nextLook(this.model.timer, this.plan);
      const idle =
        this.lastInput !== null && this.reported === 'active'
          ? this.lastInput + idleInterval(this.plan)
          : null;
      const next = Math.min(alarm ?? Infinity, idle ?? Infinity);
      if (next > end) break;
      this.now = Math.max(this.now, next);
      if (idle !== null && idle <= this.now) this.report();
      else {
        this.looks++;
        this.look();
      }
    }
    this.now = end;
    return this;
  }
}
