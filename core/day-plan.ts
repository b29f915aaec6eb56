/** What each of the 90 days asks: our own plan (source: programme). d1..d7 is the place of a day in its week. */
import type { ExerciseId } from './exercises.ts';
import type { Level } from './level.ts';
import { type ActionKind, type PhaseId, phaseOfDay, weekOfDay } from './programme.ts';
import { isExercise } from './safety.ts';
import { SETS } from './sets.ts';
import { type Week, weekRow } from './weeks.ts';

export interface Action {
  readonly kind: ActionKind;
  /** Minutes that the day asks; absent where it is a habit and not a session. */
  readonly minutes?: number;
  /** As many as one may make of it who likes to, on top of what the day asks. */
  readonly upTo?: number;
  /** One's own sport may take its place. */
  readonly orSport?: true;
  readonly exercises: readonly ExerciseId[];
  /** Shown at once; the other actions of the day fold away. */
  readonly upFront: boolean;
}

export interface DayPlan {
  /** 1-90; 91 and higher in the rhythm after it. */
  readonly day: number;
  /** 1-13: the row of the tables, whose doses and focus hold. */
  readonly week: number;
  readonly phase: PhaseId;
  readonly actions: readonly Action[];
}

/** Minutes of one relaxation session: the short form of progressive muscle relaxation (6.29). */
const RELAXATION_MINUTES = 6;
/** One stretch of the back beside the longer walk of the weekend, inside the day's minutes. */
const SHORT_ROLL = 2;
/** Day 87 has the longer walk of the closing week (7.4). */
const CLOSING_WALK = { day: 87, minutes: 20 };

/** Of the minutes of movement at level *rustig* (7.2). */
const CALM = 0.6;

/** The whole plan of a day from 1 to 90. */
export function planOfDay(day: number, level: Level = 'usual'): DayPlan {
  const number = weekOfDay(day);
  const phase = phaseOfDay(day);
  const row = weekRow(number);
  const place = ((day - 1) % 7) + 1;
  const movement = number === 13 ? closingDay(day, place, row) : sessions(phase, place, row, level);
  // Day 1 is the start of the measuring (7.2): days 86 and 90 look back at it.
  const start = day === 1 ? [session('meten')] : [];
  const actions = [...movement, ...start, ...habits(day, phase, row)];
  return { day, week: number, phase, actions: forLevel(actions, level) };
}

/** At level *rustig* fewer minutes; what *stevig* adds stands in `laterSessions`. */
export function forLevel(actions: readonly Action[], level: Level): readonly Action[] {
  return level === 'calm' ? actions.map(calmed) : actions;
}

/** Action types by weekday (7.3): d1..d7 of each phase. */
function sessions(phase: PhaseId, place: number, row: Week, level: Level): readonly Action[] {
  switch (place) {
    case 7:
      return [relaxation(phase), session('meten'), session('plannen')];
    case 6:
      return phase === 'activation'
        ? [longWalk(row.total - SHORT_ROLL), session('fascia', SHORT_ROLL, SETS.rollerShort)]
        : [weekendWalk(phase, row)];
    default:
      return phase === 'base' ? baseSessions(place, row) : laterSessions(phase, place, row, level);
  }
}

function baseSessions(place: number, row: Week): readonly Action[] {
  const set = place % 2 === 1 ? SETS.mobilityA : SETS.mobilityB;
  const mobility = session('bewegen', row.mobility, set);
  return place === 3 ? [mobility, roller('base', row.total - row.mobility)] : [mobility, walk(row)];
}

function laterSessions(phase: PhaseId, place: number, row: Week, level: Level): readonly Action[] {
  if (place === 2) {
    // Weeks 3-4 have no strength but for whoever wants more of it, and then this once (7.3).
    const early = level === 'firm' && phase === 'activation';
    const rest = row.total - row.walk;
    return [walk(row), early ? session('kracht', rest, SETS.strengthEarly) : roller(phase, rest)];
  }
  // Relaxation comes on top of the day's minutes, so the walk takes all of them.
  if (place === 4) return [longWalk(row.total), relaxation(phase)];
  const strengthDay = phase !== 'activation' && place !== 3;
  if (strengthDay) return [session('kracht', row.total, place === 1 ? SETS.strengthA : SETS.strengthB)];
  return [
    session('core', row.total - row.mobility, SETS.core),
    session('bewegen', row.mobility, SETS.mobilityShort),
  ];
}

/** Days 85-90, "Oogsten en doorgaan" (7.4): measure, look back, choose; strength on d1 and d4 only. */
function closingDay(day: number, place: number, row: Week): readonly Action[] {
  const review = session(place === 1 || place === 6 ? 'meten' : 'plannen');
  if (place === 1) return [review, session('kracht', row.total, SETS.strengthA)];
  if (place === 4) return [review, session('kracht', row.total, SETS.strengthB)];
  return [review, session('wandelen', day === CLOSING_WALK.day ? CLOSING_WALK.minutes : row.walk, SETS.walk)];
}

/** Every day: breaks up front, and this week's focus with food, sleep and stress in turn; the rest folds away. */
function habits(day: number, phase: PhaseId, row: Week): readonly Action[] {
  const focus = (['voeding', 'slaap', 'stress'] as const)[(day - 1) % 3];
  const fold = (kind: ActionKind): Action => ({ kind, exercises: [], upFront: kind === focus });
  const breathing = phase === 'base' ? SETS.breathingBase : SETS.breathing;
  return [
    session('pauzes'),
    fold('voeding'),
    fold('slaap'),
    fold('stress'),
    { kind: 'adem', minutes: row.breathing, exercises: breathing, upFront: false },
  ];
}

/** Fewer minutes of movement; breathing and rest come on top of those and stay. */
function calmed(action: Action): Action {
  const { kind, minutes } = action;
  return minutes !== undefined && isExercise(kind)
    ? { ...action, minutes: Math.ceil(minutes * CALM) }
    : action;
}

/** In the last phase the longest of the week, or one's own sport (7.3). */
function weekendWalk(phase: PhaseId, row: Week): Action {
  return {
    ...longWalk(row.total),
    ...(phase === 'consolidation' ? { orSport: true } : {}),
    ...(row.weekend === undefined ? {} : { upTo: row.weekend }),
  };
}

export function session(kind: ActionKind, minutes?: number, exercises: readonly ExerciseId[] = []): Action {
  return { kind, exercises, upFront: true, ...(minutes === undefined ? {} : { minutes }) };
}

export function longWalk(minutes: number): Action {
  return session('wandelen', minutes, SETS.walk);
}

function walk(row: Week): Action {
  return session('wandelen', row.walk, SETS.walk);
}

function roller(phase: PhaseId, minutes: number): Action {
  return session('fascia', minutes, phase === 'base' ? SETS.rollerBase : SETS.roller);
}

function relaxation(phase: PhaseId): Action {
  return session('ontspanning', RELAXATION_MINUTES, phase === 'base' ? SETS.bodyScan : SETS.relaxation);
}
