/** A page's store as if its first data were in: Dutch, Monday 23 November 2026, ten o'clock in Amsterdam. */
import { programmeNl, wordsNl } from '../../content/words/chunk.nl.ts';
import { type DayTotals, emptyDay, type LoggedBreak } from '../../core/days.ts';
import { type Model, newModel } from '../../core/model.ts';
import { addDays, HOUR, instantOf, MINUTE } from '../../core/time.ts';
import {
  type Absence,
  type Bout,
  newBout,
  type Off,
  type Prompt,
  type Sitting,
} from '../../core/timer/timer.ts';
import { days, model, notice, now, ready, truth, zone } from '../../store/state.ts';
import { core } from '../../store/truth.ts';
import { spoken } from '../../store/words.ts';

truth.value = core;

export const TODAY = '2026-11-23';
export const NOW = instantOf(TODAY, '10:00', 'Europe/Amsterdam');

/** Somebody who has been sitting for so many minutes; a prompt that waits says why. */
export function sitting(minutes: number, bout: Partial<Bout> = {}, held: Sitting['held'] = null): Sitting {
  const since = NOW - minutes * MINUTE;
  return {
    state: 'sitting',
    since,
    looked: NOW,
    bout: { ...newBout(since, 0), ...bout },
    watching: null,
    quietUntil: since,
    held,
  };
}

export function promptOf(kind: Prompt['kind']): Partial<Bout> {
  return { prompt: { due: NOW - 2 * MINUTE, kind, soft: false }, cycleFrom: 45 * MINUTE };
}

/** Prompts or counting switched off since yesterday. */
export function off(why: Off['why'], until: Off['until'], prompt: Prompt | null = null): Off {
  const since = NOW - 25 * HOUR;
  return { state: 'off', why, since, looked: NOW, until, askAt: null, prompt, asked: prompt !== null };
}

/** Back a minute ago from an absence of so many minutes. */
export function backFrom(minutes: number, asks: boolean): Partial<Bout> {
  const to = NOW - MINUTE;
  const after: Absence = { from: to - minutes * MINUTE, to, was: 'away', told: true, asks, before: null };
  return { after };
}

/** On day `day` of the programme. */
export function onDay(day: number): Model['programme'] {
  return { start: addDays(TODAY, 1 - day), seen: TODAY };
}

export function given(parts: Partial<Model> = {}, today: Partial<DayTotals> = {}): void {
  zone.value = 'Europe/Amsterdam';
  now.value = NOW;
  const fresh = newModel(NOW);
  model.value = { ...fresh, settings: { ...fresh.settings, language: 'nl' }, ...parts };
  days.value = [{ ...emptyDay(TODAY), ...today }];
  spoken.value = { language: 'nl', words: wordsNl, programme: programmeNl };
  notice.value = null;
  ready.value = true;
}

export function aBreak(id: string, clock: string, minutes = 2): LoggedBreak {
  return { id, start: instantOf(TODAY, clock, 'Europe/Amsterdam'), minutes, kind: 'walk', source: 'popup' };
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
export const named = (name: string) => find(`[data-testid="${name}"]`);
export const textOf = (name: string) => named(name)?.textContent ?? null;
