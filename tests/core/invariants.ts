/** What must hold of the timer after every event, whatever somebody lives. */
import { addToDay, type DayTotals, datesTouched, emptyDay } from '../../core/days.ts';
import type { JournalEvent, Presence } from '../../core/journal.ts';
import { apply, type Model } from '../../core/model.ts';
import { isNote } from '../../core/observations.ts';
import { type Instant, type LocalDate, SECOND, type Span } from '../../core/time.ts';
import { claimed, LOCK_AWAY, LOOK_EVERY, RETURN_QUIET } from '../../core/timer/timer.ts';
import type { Machine, PromptEffect, SpentNote, Told } from './machine.ts';

type Checked = (ok: boolean, what: string) => void;

export class Invariants {
  private readonly machine: Machine;
  private readonly clockMayJump: boolean;
  /** Where the last closed stretch ended: the open one begins there. */
  private accounted: Instant;
  private returned: Instant = -Infinity;
  private lockedSince: Instant | null = null;
  private snoozes = 0;
  private readonly due = new Set<Instant>();
  /** The journal told again, event by event, as after a crash. */
  private retold: Model;
  private told: number;
  readonly days = new Map<LocalDate, DayTotals>();

  constructor(machine: Machine, { clockMayJump = false } = {}) {
    this.machine = machine;
    this.clockMayJump = clockMayJump;
    this.accounted = machine.model.timer.since;
    this.retold = machine.model;
    this.told = machine.journal.length;
    machine.onTold = (told) => this.check(told);
  }

  private check(told: Told): void {
    const must: Checked = (ok, what) => {
      if (!ok) throw new Error(`${what}\n${JSON.stringify(told, null, 1)}`);
    };
    if (isNote(told.event) || told.event.type === 'day-folded') {
      must(told.model === told.before, 'What was not lived is not heard.');
      return;
    }
    this.stretches(told, must);
    this.alarm(told, must);
    this.locks(told, must);
    if ('presence' in told.event && told.model.timer.since === told.event.at) this.returned = told.event.at;
    this.countSnoozes(told, must);
    for (const effect of told.effects) {
      if (effect.type === 'prompt') this.prompt(effect, told, must);
    }
    this.crash(told, must);
  }

  /** No hole, no overlap, nothing negative: each stretch begins where the last one ended. */
  private stretches({ before, event, notes, model }: Told, must: Checked): void {
    const { timer } = model;
    const back = event.at < before.timer.looked;
    must(!back || this.clockMayJump, 'The clock was put back.');
    // A clock put back takes the open stretch along.
    if (back) this.shift(event.at - before.timer.looked);
    for (const note of notes) {
      if (note.type !== 'spent') continue;
      must(note.from === this.accounted, 'A stretch begins where the last one ended.');
      must(note.to > note.from, 'A stretch has a length.');
      must(note.to <= event.at, 'A stretch ends in the past.');
      this.accounted = note.to;
    }
    must(timer.since === this.accounted, 'The open stretch begins where the last one ended.');
    must(timer.since <= event.at && timer.looked === event.at, 'The open stretch has begun.');
  }

  private shift(by: Span): void {
    this.accounted += by;
    this.returned += by;
    if (this.lockedSince !== null) this.lockedSince += by;
  }

  private alarm({ model, event }: Told, must: Checked): void {
    const { timer } = model;
    const { alarm } = this.machine;
    must(alarm === null || alarm >= event.at, 'An alarm never lies in the past.');
    const awaited = timer.state === 'sitting' || timer.state === 'unclear' || timer.state === 'break';
    must(!awaited || alarm !== null, 'While something is to come there is an alarm.');
    const soon = event.at + LOOK_EVERY;
    must(
      timer.state !== 'sitting' || (alarm ?? Infinity) <= soon,
      'Sitting is looked at every five minutes.',
    );
    must(timer.state !== 'off' || timer.until === null || alarm === timer.until, 'What ends has an alarm.');
    const { dueAt, heldBy, prompt } = this.machine.glance;
    const waits = dueAt !== null && heldBy === null && timer.state === 'sitting';
    const due = waits ? Math.max(dueAt, timer.quietUntil, event.at) : Infinity;
    must((alarm ?? Infinity) <= due, 'A prompt to come has an alarm.');
    must(prompt === null || prompt.due <= event.at || this.clockMayJump, 'A prompt that stands was due.');
  }

  /** Nobody sits behind a lock of two minutes. */
  private locks({ before, event, notes, model }: Told, must: Checked): void {
    const lock = this.lockedSince;
    const limit = Math.min(LOCK_AWAY, model.settings.naturalBreak * SECOND);
    if (lock !== null && before.timer.state === 'unclear' && event.at - lock >= limit) {
      const sat = notes.some((note) => note.type === 'spent' && note.kind === 'sitting' && note.to > lock);
      must(!sat, 'Nobody sits behind a lock.');
    }
    if (!('presence' in event) || event.presence.input !== 'locked') this.lockedSince = null;
    else this.lockedSince ??= event.at;
  }

  private countSnoozes({ before, event, model, effects }: Told, must: Checked): void {
    const snoozed = event.type === 'snoozed' && snoozesOf(model) > snoozesOf(before);
    if (snoozed) this.snoozes++;
    must(!snoozed || this.snoozes <= model.settings.snoozeLimit, 'A prompt is not snoozed beyond its limit.');
    const again = before.timer.state === 'sitting' && before.timer.bout.snoozedTo !== null;
    if (effects.some(({ type }) => type === 'prompt') && !again) this.snoozes = 0;
    if (model.timer.state !== 'sitting' && model.timer.state !== 'unclear') this.snoozes = 0;
  }

  private prompt(effect: PromptEffect, { event, model }: Told, must: Checked): void {
    const { timer } = model;
    const presence: Presence | null = 'presence' in event ? event.presence : null;
    const { plan } = this.machine;
    must(!this.due.has(effect.due) || this.clockMayJump, 'One prompt per due time.');
    this.due.add(effect.due);
    if (effect.kind === 'still-paused') {
      must(timer.state === 'off' && timer.why === 'paused', 'Only a pause is asked whether it may go on.');
      return;
    }
    must(timer.state === 'sitting', 'Only somebody who sits is asked to get up.');
    must(plan.opening.open, 'Nobody is asked outside the working hours.');
    must(claimed(plan, event.at)?.kind !== 'meeting', 'No prompt comes into a meeting.');
    must(presence !== null && !presence.fullscreen, 'No prompt comes over a full screen.');
    must(presence?.input !== 'locked', 'No prompt comes to a locked screen.');
    must(event.at - this.returned >= RETURN_QUIET, 'Nobody is asked who has just returned.');
  }

  /** The worker may die after any event: the journal up to it gives the state that was live, and its days. */
  private crash({ model }: Told, must: Checked): void {
    const { journal } = this.machine;
    const fresh = journal.slice(this.told);
    this.told = journal.length;
    for (const event of fresh) this.retold = apply(this.retold, event).model;
    must(
      JSON.stringify(this.retold.timer) === JSON.stringify(model.timer),
      'The journal tells the state again.',
    );
    this.addToDays(fresh);
  }

  /** As the commit does it: only the rows that the events touch. */
  private addToDays(events: readonly JournalEvent[]): void {
    for (const event of events) {
      for (const date of datesTouched(event)) {
        this.days.set(date, addToDay(this.days.get(date) ?? emptyDay(date), event));
      }
    }
  }
}

function snoozesOf({ timer }: Model): number {
  return timer.state === 'sitting' || timer.state === 'unclear' ? timer.bout.snoozes : 0;
}

/** @returns milliseconds of all closed stretches and the open one */
export function accountedFor(machine: Machine): number {
  const closed = machine.spans.reduce((sum, { from, to }: SpentNote) => sum + to - from, 0);
  return closed + machine.now - machine.model.timer.since;
}
