/** What somebody wants on their page, kept in the address: a reload or a bookmark brings the same page again. */
import type { Range } from '../progress/range.ts';
import { isLocalDate } from '../time.ts';

/** In the order of the page. */
export const PARTS = [
  'pain',
  'activities',
  'adherence',
  'breaks',
  'exercises',
  'supplements',
  'flare-ups',
  'notes',
] as const;
export type Part = (typeof PARTS)[number];

export const PERIODS = ['programme', 'four-weeks', 'three-months', 'own'] as const;
export type Period = (typeof PERIODS)[number];

export const REPORT_LANGUAGES = ['nl', 'en'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

export interface Choice {
  /** Null = the language of the app. */
  readonly language: ReportLanguage | null;
  /** Null = the programme so far, or four weeks without one. */
  readonly period: Period | null;
  /** Both dates of the period *own*; null until somebody chose them. */
  readonly own: Range | null;
  readonly parts: readonly Part[];
}

/** Notes are for oneself until somebody ticks them. */
export const USUAL: Choice = {
  language: null,
  period: null,
  own: null,
  parts: PARTS.filter((part) => part !== 'notes'),
};

/** @param hash of the address, with or without its `#`; what cannot be read is as usual */
export function readChoice(hash: string): Choice {
  const pairs = hash.replace(/^#/, '').split('&');
  const said = new Map(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']));
  const [from = '', to = ''] = [said.get('from'), said.get('to')];
  const parts = said.get('parts')?.split(',');
  return {
    language: oneOf(REPORT_LANGUAGES, said.get('language')),
    period: oneOf(PERIODS, said.get('period')),
    own: isLocalDate(from) && isLocalDate(to) ? { from, to } : null,
    parts: parts === undefined ? USUAL.parts : PARTS.filter((part) => parts.includes(part)),
  };
}

/** @returns the hash without its `#`; empty when all is as usual */
export function hashOfChoice({ language, period, own, parts }: Choice): string {
  const usual = parts.join() === USUAL.parts.join();
  return [
    ...(language === null ? [] : [`language=${language}`]),
    ...(period === null ? [] : [`period=${period}`]),
    ...(own === null ? [] : [`from=${own.from}`, `to=${own.to}`]),
    ...(usual ? [] : [`parts=${parts.join()}`]),
  ].join('&');
}

function oneOf<One extends string>(all: readonly One[], said: string | undefined): One | null {
  return all.find((one) => one === said) ?? null;
}
