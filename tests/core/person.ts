/**
 * A person with habits, drawn from a seed: what they do in a working week at a computer, and when nobody was really
 * there. The core knows none of this; it only hears what a browser would tell.
 */
import { nextWorkday, type WorkWeek } from '../../core/hours.ts';
import type { Settings } from '../../core/settings.ts';
import { addDays, type Instant, instantOf, type LocalDate, MINUTE, type Zone } from '../../core/time.ts';
import { Life } from './life.ts';

/** Nobody was at the computer, and nothing said that somebody was. */
export interface Gone {
  readonly from: Instant;
  readonly to: Instant;
}

/** Mulberry32: small, and the same on every machine. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const week = (from: string, to: string): WorkWeek => {
  const day = [{ from, to }];
  return [day, day, day, day, day, [], []];
};
const OFFICE = week('09:00', '17:30');
const NIGHTS = week('22:00', '06:00');
const ABROAD: readonly Zone[] = ['America/New_York', 'Asia/Tokyo', 'Europe/London'];
const CHANGES: readonly Partial<Settings>[] = [
  { promptAfter: 30 },
  { promptAfter: 60 },
  { naturalBreak: 180 },
  { naturalBreak: 600 },
  { waitForTyping: false },
  { warnBefore: true },
  { holdForSound: true },
  { hours: null },
  { snoozeLimit: 1, snoozeMinutes: 10 },
  { countOutside: true },
];

export class Person {
  readonly life: Life;
  readonly gone: Gone[] = [];
  /** When somebody had typed for minutes and the timer thought that nobody was there. */
  readonly overlooked: Instant[] = [];
  private readonly random: () => number;
  private readonly nights: boolean;
  private date: LocalDate;

  /** @param monday the first day, in the person's zone */
  constructor(seed: number, monday: LocalDate) {
    this.random = chance(seed);
    this.nights = this.random() < 0.2;
    const hours = this.random() < 0.5 ? (this.nights ? NIGHTS : OFFICE) : null;
    this.date = monday;
    this.life = new Life(instantOf(monday, this.nights ? '21:30' : '08:00', 'Europe/Amsterdam'), {
      hours,
      followShift: this.nights,
      countOutside: this.random() < 0.3,
      waitForTyping: this.random() < 0.7,
      postureEvery: this.random() < 0.3 ? 20 : 0,
    });
  }

  /** One working day or night, and the rest until the next one begins. */
  day(): void {
    const { life } = this;
    const end = instantOf(
      this.nights ? addDays(this.date, 1) : this.date,
      this.nights ? '06:00' : '17:15',
      life.zone,
    );
    while (life.now < end) this.act();
    this.goHome();
  }

  /** A whole number of minutes, `from` to `to`. */
  private between(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  private act(): void {
    const { life } = this;
    this.heed();
    const acts: readonly (readonly [number, () => void])[] = [
      [40, () => this.type(this.between(3, 50))],
      [15, () => life.still(this.between(1, 8) / 4).work(this.between(1, 5))],
      [8, () => this.leave(this.between(6, 25))],
      [8, () => this.lock(this.between(1, 30))],
      [5, () => this.call(this.random() < 0.5)],
      [4, () => this.meet()],
      [3, () => life.claim('seated', 30).still(this.between(5, 29)).work(2)],
      [4, () => life.logBreak(this.between(1, 5)).still(this.between(0, 10)).work(1)],
      [2, () => this.walked()],
      [2, () => this.lock(this.between(30, 60))],
      [2, () => this.sleep(this.between(10, 120))],
      [1, () => life.restart(this.between(0, 30))],
      [2, () => life.settings(CHANGES[this.between(0, CHANGES.length - 1)] ?? {})],
      [1, () => life.pause(this.between(15, 90)).work(this.between(5, 60))],
      [0.2, () => life.travel(ABROAD[this.between(0, ABROAD.length - 1)] ?? life.zone)],
    ];
    let left = this.random() * acts.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, act] of acts) {
      left -= weight;
      if (left < 0) {
        act();
        return;
      }
    }
  }

  /** A prompt that stands is passed over, snoozed, or followed. */
  private heed(): void {
    const { life } = this;
    if (life.glance.question !== null && this.random() < 0.5) life.answer('sat');
    if (life.glance.prompt === null) return;
    const mood = this.random();
    if (mood < 0.3) life.snooze();
    else if (mood < 0.7) life.logBreak(2).still(this.between(1, 6));
  }

  private type(minutes: number): void {
    this.life.work(minutes);
    const { state } = this.life.glance;
    if (state === 'away' || state === 'unclear') this.overlooked.push(this.life.now);
  }

  private leave(minutes: number): void {
    this.away(() => this.life.still(minutes));
  }

  private lock(minutes: number): void {
    this.away(() => this.life.lock(minutes));
  }

  private sleep(minutes: number): void {
    this.away(() => this.life.sleepThrough(minutes));
  }

  private away(how: () => void): void {
    const { life } = this;
    const from = life.now;
    // Whoever says that they sit is believed.
    const { claim } = life.glance;
    how();
    if (claim === null) this.gone.push({ from, to: life.now });
    life.work(1);
  }

  private call(seen: boolean): void {
    const { life } = this;
    life.sound = true;
    life.fullscreen = seen;
    life.still(this.between(10, 55));
    life.sound = false;
    life.fullscreen = false;
    life.work(2);
  }

  /** At the desk with the hands in the lap, or elsewhere with the screen locked. */
  private meet(): void {
    const minutes = this.between(15, 60);
    this.life.claim('meeting', minutes);
    if (this.random() < 0.5) this.life.still(this.between(10, minutes)).work(3);
    else this.life.lock(minutes + this.between(0, 10)).work(3);
    if (this.random() < 0.3) this.life.tell({ type: 'claim-ended' });
  }

  /** A walk that is logged on return. */
  private walked(): void {
    const from = this.life.now;
    const minutes = this.between(6, 20);
    this.leave(minutes);
    this.life.logBreak(minutes, from).work(2);
  }

  /** The machine sleeps, is locked or is switched off until the next day; a pause may cover the night. */
  private goHome(): void {
    const { life } = this;
    const { settings } = life.model;
    if (this.random() < 0.2) {
      life.tell({ type: 'paused', until: nextWorkday(settings.hours, life.now, life.zone) });
    }
    if (this.random() < 0.1) life.zone = 'Europe/Amsterdam';
    this.date = addDays(this.date, 1);
    const next =
      instantOf(this.date, this.nights ? '21:30' : '08:15', life.zone) + this.between(0, 60) * MINUTE;
    const minutes = Math.max(1, Math.round((next - life.now) / MINUTE));
    const how = this.random();
    if (how < 0.4) this.sleep(minutes);
    else if (how < 0.7) this.lock(minutes);
    else life.restart(minutes);
  }
}
