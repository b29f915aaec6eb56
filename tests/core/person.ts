/**
 * A person with habits, drawn from a seed: what they do in a working week at a computer, and when nobody was really
 * there. The core knows none of this; it only hears what a browser would tell.
 */
import { nextWorkday, type WorkWeek } from '../../core/hours.ts';
import type { Settings } from '../../core/settings.ts';
import { addDays, type Instant, instantOf, type LocalDate, MINUTE, type Zone } from '../../core/time.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { AMSTERDAM, Life } from './life.ts';

/** Nobody was at the computer, and nothing said that somebody was. */
export interface Gone {
  readonly from: Instant;
  readonly to: Instant;
}

const week = (from: string, to: string): WorkWeek => {
  const day = [{ from, to }];
  return [day, day, day, day, day, [], []];
};
const OFFICE = week('09:00', '17:30');
const NIGHTS = week('22:00', '06:00');
const ABROAD: readonly [Zone, ...Zone[]] = ['America/New_York', 'Asia/Tokyo', 'Europe/London'];
const CHANGES: readonly [Partial<Settings>, ...Partial<Settings>[]] = [
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
  private readonly chance: Chance;
  private readonly nights: boolean;
  private date: LocalDate;

  /** @param monday the first day, in the person's zone */
  constructor(seed: number, monday: LocalDate) {
    this.chance = chanceFrom(seed);
    this.nights = this.chance.happens(0.2);
    const hours = this.chance.happens(0.5) ? (this.nights ? NIGHTS : OFFICE) : null;
    this.date = monday;
    this.life = new Life(instantOf(monday, this.nights ? '21:30' : '08:00', AMSTERDAM), {
      hours,
      followShift: this.nights,
      countOutside: this.chance.happens(0.3),
      waitForTyping: this.chance.happens(0.7),
      postureEvery: this.chance.happens(0.3) ? 20 : 0,
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

  private act(): void {
    this.heed();
    this.chance.weighed(this.habits())?.();
  }

  /** What they may do next, and how often in comparison. */
  private habits(): readonly (readonly [number, () => void])[] {
    const { life, chance } = this;
    return [
      [40, () => this.type(chance.between(3, 50))],
      [15, () => life.still(chance.between(1, 8) / 4).work(chance.between(1, 5))],
      [8, () => this.leave(chance.between(6, 25))],
      [8, () => this.lock(chance.between(1, 30))],
      [5, () => this.call(chance.happens(0.5))],
      [4, () => this.meet()],
      [3, () => life.claim('seated', 30).still(chance.between(5, 29)).work(2)],
      [4, () => life.logBreak(chance.between(1, 5)).still(chance.between(0, 10)).work(1)],
      [2, () => this.walked()],
      [2, () => this.lock(chance.between(30, 60))],
      [2, () => this.sleep(chance.between(10, 120))],
      [1, () => life.restart(chance.between(0, 30))],
      [2, () => life.settings(chance.pick(CHANGES))],
      [1, () => life.pause(chance.between(15, 90)).work(chance.between(5, 60))],
      [0.2, () => life.travel(chance.pick(ABROAD))],
    ];
  }

  /** A prompt that stands is passed over, snoozed, or followed. */
  private heed(): void {
    const { life } = this;
    if (life.glance.question !== null && this.chance.happens(0.5)) life.answer('sat');
    if (life.glance.prompt === null) return;
    const mood = this.chance.next();
    if (mood < 0.3) life.snooze();
    else if (mood < 0.7) life.logBreak(2).still(this.chance.between(1, 6));
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
    life.still(this.chance.between(10, 55));
    life.sound = false;
    life.fullscreen = false;
    life.work(2);
  }

  /** At the desk with the hands in the lap, or elsewhere with the screen locked. */
  private meet(): void {
    const minutes = this.chance.between(15, 60);
    this.life.claim('meeting', minutes);
    if (this.chance.happens(0.5)) this.life.still(this.chance.between(10, minutes)).work(3);
    else this.life.lock(minutes + this.chance.between(0, 10)).work(3);
    if (this.chance.happens(0.3)) this.life.tell({ type: 'claim-ended' });
  }

  /** A walk that is logged on return. */
  private walked(): void {
    const from = this.life.now;
    const minutes = this.chance.between(6, 20);
    this.leave(minutes);
    this.life.logBreak(minutes, from).work(2);
  }

  /** The machine sleeps, is locked or is switched off until the next day; a pause may cover the night. */
  private goHome(): void {
    const { life } = this;
    const { settings } = life.model;
    if (this.chance.happens(0.2)) {
      life.tell({ type: 'paused', until: nextWorkday(settings.hours, life.now, life.zone) });
    }
    if (this.chance.happens(0.1)) life.zone = AMSTERDAM;
    this.date = addDays(this.date, 1);
    const next =
      instantOf(this.date, this.nights ? '21:30' : '08:15', life.zone) + this.chance.between(0, 60) * MINUTE;
    const minutes = Math.max(1, Math.round((next - life.now) / MINUTE));
    const how = this.chance.next();
    if (how < 0.4) this.sleep(minutes);
    else if (how < 0.7) this.lock(minutes);
    else life.restart(minutes);
  }
}
