/**
 * A simulated person at a simulated computer: the browser's alarm and idle interface around the pure core, in
 * minutes. Everything that the background would do, with the real `apply`, and nothing else.
 */
import type { JournalEvent, News, Note, Presence } from '../../core/journal.ts';
import { apply, dayTurn, type Model, newModel, timerPlan, whenAt } from '../../core/model.ts';
import { type Instant, MINUTE, type Span, type Zone } from '../../core/time.ts';
import { type Glance, glance } from '../../core/timer/glance.ts';
import { nextLook } from '../../core/timer/looks.ts';
import type { Effect } from '../../core/timer/step.ts';
import { idleInterval, SHORTEST_IDLE, type TimerPlan, waitsForTyping } from '../../core/timer/timer.ts';

export const AMSTERDAM: Zone = 'Europe/Amsterdam';

/** Monday 9 November 2026, 09:00 in Amsterdam. */
export const MONDAY_NINE: Instant = Date.UTC(2026, 10, 9, 8, 0);

export class Life {
  model: Model;
  now: Instant;
  zone: Zone = AMSTERDAM;
  readonly journal: JournalEvent[] = [];
  readonly prompts: { readonly at: Instant; readonly effect: Extract<Effect, { type: 'prompt' }> }[] = [];
  /** Prompts announced a minute ahead. */
  readonly warnings: Instant[] = [];
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

  get when() {
    return whenAt(this.model.settings, this.now, this.zone);
  }

  get plan(): TimerPlan {
    return timerPlan(this.model, this.when);
  }

  get glance(): Glance {
    return glance(this.model.timer, this.plan, this.now);
  }

  get notes(): readonly Note[] {
    return this.journal.filter((event) =>
      ['spent', 'prompted', 'warned', 'held-back'].includes(event.type),
    ) as (JournalEvent & Note)[];
  }

  /** Minutes of one kind of time that have closed. */
  minutes(kind: string): number {
    const spans = this.notes.filter((note) => note.type === 'spent' && note.kind === kind);
    return spans.reduce((sum, note) => sum + (note.type === 'spent' ? note.to - note.from : 0), 0) / MINUTE;
  }

  tell(news: News, id = `e${this.journal.length + 1}`): this {
    const turn = dayTurn(this.model.settings);
    const event: JournalEvent = {
      v: 1,
      id,
      device: 'd',
      seq: this.journal.length + 1,
      ...this.when,
      ...(turn === 0 ? {} : { turn }),
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
    for (const effect of effects) {
      if (effect.type === 'prompt') this.prompts.push({ at: this.now, effect });
      else this.warnings.push(this.now);
    }
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
    const { sound, fullscreen } = this;
    return { input: this.inputAfter(idleInterval(this.plan)), sound, fullscreen, typing: this.typing };
  }

  private get typing(): boolean {
    return this.inputAfter(SHORTEST_IDLE) === 'active';
  }

  private input(): void {
    this.lastInput = null;
    this.locked = false;
    this.report();
  }

  /** What the idle interface was asked to tell of: seconds while a prompt waits for the typing to stop. */
  private get interval(): Span {
    return waitsForTyping(this.model.timer) ? SHORTEST_IDLE : idleInterval(this.plan);
  }

  private inputAfter(interval: Span): Presence['input'] {
    if (this.locked) return 'locked';
    return this.lastInput !== null && this.now - this.lastInput >= interval ? 'idle' : 'active';
  }

  private report(): void {
    const input = this.inputAfter(this.interval);
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
        this.lastInput !== null && this.reported === 'active' ? this.lastInput + this.interval : null;
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
