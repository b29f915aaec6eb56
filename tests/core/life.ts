/** A simulated person at a simulated computer: the browser's alarm and idle interface on the way, in minutes. */
import type { Hold, Presence } from '../../core/journal.ts';
import type { Settings } from '../../core/settings.ts';
import { type Instant, MINUTE, type Span, type Zone } from '../../core/time.ts';
import { idleInterval, SHORTEST_IDLE, waitsForTyping } from '../../core/timer/timer.ts';
import { Machine, MONDAY_NINE } from './machine.ts';

export { AMSTERDAM, MONDAY_NINE } from './machine.ts';

export class Life extends Machine {
  /** Boots of the worker by an alarm. */
  looks = 0;
  private lastInput: Instant | null = null;
  private reported: Presence['input'] = 'active';
  private locked = false;
  sound = false;
  fullscreen = false;

  constructor(start: Instant = MONDAY_NINE, settings: Partial<Settings> = {}) {
    super(start, settings);
    this.tell({ type: 'worker-started', reason: 'installed', presence: this.presence() });
  }

  /** Minutes after the start at which prompts came. */
  get promptMinutes(): readonly number[] {
    return this.prompts.map(({ at }) => (at - this.start) / MINUTE);
  }

  /** Why prompts were held back, each time that it was written. */
  get holds(): readonly Hold[] {
    return this.notes.flatMap((note) => (note.type === 'held-back' ? [note.why] : []));
  }

  settings(settings: Partial<Settings>): this {
    return this.tell({ type: 'settings-changed', settings });
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

  /** The machine sleeps: no alarm, no idle news, then the alarm that was missed and what the idle interface finds. */
  sleepThrough(minutes: number): this {
    this.now += minutes * MINUTE;
    const due = this.alarm;
    if (due !== null && due <= this.now) this.look();
    this.report();
    return this;
  }

  /** The browser is closed for so long; somebody opens it again. */
  restart(minutes: number): this {
    this.now += minutes * MINUTE;
    this.lastInput = null;
    this.locked = false;
    this.reported = 'active';
    return this.tell({ type: 'worker-started', reason: 'startup', presence: this.presence() });
  }

  /** The clock jumps, back when negative; the next thing heard is an alarm that is due or a sign of life. */
  clockBy(minutes: number): this {
    this.now += minutes * MINUTE;
    if (this.lastInput !== null) this.lastInput += minutes * MINUTE;
    return this.look();
  }

  /** The computer is taken to another zone. */
  travel(zone: Zone): this {
    this.zone = zone;
    return this;
  }

  logBreak(minutes: number, start = this.now, id?: string): this {
    this.input();
    return this.tell(
      { type: 'break-logged', start, minutes, kind: 'stand', source: 'panel', exercises: [] },
      id,
    );
  }

  undo(target: string): this {
    this.input();
    return this.tell({ type: 'break-undone', target, date: this.when.localDate });
  }

  snooze(): this {
    return this.tell({ type: 'snoozed' });
  }

  /** @param minutes null = until switched on again */
  pause(minutes: number | null): this {
    return this.tell({ type: 'paused', until: minutes === null ? null : this.now + minutes * MINUTE });
  }

  resume(): this {
    return this.tell({ type: 'resumed' });
  }

  claim(claim: 'meeting' | 'seated', minutes: number): this {
    return this.tell({ type: 'sitting-claimed', claim, until: this.now + minutes * MINUTE });
  }

  /** "I sat" or "I was in a meeting", to the question that stands. */
  answer(answer: 'sat' | 'meeting'): this {
    const { timer } = this.model;
    const asked = timer.state === 'sitting' || timer.state === 'unclear' ? timer.bout.after : null;
    if (asked === null) throw new Error('Nothing was asked.');
    return this.tell({ type: 'absence-answered', from: asked.from, to: asked.to, was: asked.was, answer });
  }

  look(): this {
    return this.tell({ type: 'looked', presence: this.presence() });
  }

  presence(): Presence {
    const { sound, fullscreen } = this;
    const typing = this.inputAfter(SHORTEST_IDLE) === 'active';
    return { input: this.inputAfter(idleInterval(this.plan)), sound, fullscreen, typing };
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
    // A new interval may turn idle into active without a key.
    this.report();
  }

  /** Time passes, with the alarm and the idle interface doing their work on the way. */
  pass(length: Span): this {
    const end = this.now + length;
    for (;;) {
      this.report();
      const idle =
        this.lastInput !== null && this.reported === 'active' ? this.lastInput + this.interval : null;
      const alarm = this.alarm ?? Infinity;
      const next = Math.min(alarm, idle ?? Infinity);
      if (next > end) break;
      this.now = Math.max(this.now, next);
      if (idle !== null && idle <= this.now) continue;
      this.looks++;
      this.look();
    }
    this.now = end;
    return this;
  }
}
