/**
 * Level and call of each warning sign (fact sheet 2.1-2.3). The first five are a danger to life; the rest of level 1
 * may be pressure on the nerves of bladder, bowel and legs, for which the Dutch route is the GP at once, day and night.
 */
import type { SourceId } from '../sources.ts';
import type { RedFlagFigures, RedFlagId } from './red-flag.ts';

const emergency: RedFlagFigures = { level: 1, call: 'emergency' };
const atOnce: RedFlagFigures = { level: 1, call: 'gp-now' };
const today: RedFlagFigures = { level: 2, call: 'gp-today' };
const thisWeek: RedFlagFigures = { level: 3, call: 'gp-week' };

export const redFlagFigures: Readonly<Record<RedFlagId, RedFlagFigures>> = {
  'r1-aorta': emergency,
  'r1-hart': emergency,
  'r1-ongeval': emergency,
  'r1-benen': emergency,
  'r1-sepsis': emergency,
  'r1-plas': atOnce,
  'r1-ontlasting': atOnce,
  'r1-rijbroek': atOnce,
  'r1-seks': atOnce,
  'r1-twee': atOnce,
  'r1-uitval': atOnce,
  'r2-koorts': today,
  'r2-afweer': today,
  'r2-val': today,
  'r2-kanker': today,
  'r2-kracht': today,
  'r2-nier': today,
  'r2-zwanger': today,
  'r2-stolling': today,
  'r2-ondraaglijk': today,
  'r2-lever': today,
  'r3-afvallen': thisWeek,
  'r3-nacht': thisWeek,
  'r3-ochtend': thisWeek,
  // Age alone gives many false alarms (NHS Gloucestershire).
  'r3-leeftijd': { ...thisWeek, onlyWithAnother: true },
  'r3-uitstraling': thisWeek,
  'r3-verloop': thisWeek,
  'r3-lengte': thisWeek,
  'r3-stemming': thisWeek,
  'r3-pijnstillers': thisWeek,
};

/** What the list leans on. */
export const RED_FLAG_SOURCES: readonly SourceId[] = [
  'kngf-2021',
  'nhg-2017',
  'nhg-2015',
  'csp-2024',
  'nhs-gloucestershire',
];
