/** The 30 exercises and the 90 days against the fact sheet, the engine's plan and themselves in two languages. */
import { describe, expect, test } from 'vitest';
import { articleEn } from '../../content/article/en.ts';
import { articleNl } from '../../content/article/nl.ts';
import { exercisesEn } from '../../content/exercises/en.ts';
import { exerciseFigures } from '../../content/exercises/figures.ts';
import { exercisesNl } from '../../content/exercises/nl.ts';
import { programmeEn } from '../../content/programme/en.ts';
import { programmeNl } from '../../content/programme/nl.ts';
import { SOURCES } from '../../content/sources.ts';
import { type DayPlan, planOfDay } from '../../core/day-plan.ts';
import { MIX_IDS, MIXES } from '../../core/guided/mixes.ts';
import {
  type ActionKind,
  EXERCISE_IDS,
  type ExerciseId,
  PHASES,
  type PhaseId,
  PROGRAMME_DAYS,
} from '../../core/programme.ts';
import { type Leaf, leaves } from './two-languages.ts';

/** The written digits of a text, sorted. */
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);

const days = Array.from({ length: PROGRAMME_DAYS }, (_, index) => planOfDay(index + 1));
const offered = (id: ExerciseId, phase: PhaseId) => exerciseFigures[id].phases.includes(phase);
const has = (day: DayPlan | undefined, kind: ActionKind) =>
  day?.actions.some((action) => action.kind === kind) ?? false;
const placeOf = (day: DayPlan) => ((day.day - 1) % 7) + 1;

const languages = [
  ['nl', exercisesNl, programmeNl],
  ['en', exercisesEn, programmeEn],
] as const;
const dutch = [...leaves(exercisesNl, 'exercises'), ...leaves(programmeNl, 'programme')];
const english = [...leaves(exercisesEn, 'exercises'), ...leaves(programmeEn, 'programme')];

describe('the thirty exercises', () => {
  test.each(languages)('stand in the order of the library, each with four steps (%s)', (_language, texts) => {
    expect(EXERCISE_IDS).toHaveLength(30);
    expect(Object.keys(exerciseFigures)).toEqual([...EXERCISE_IDS]);
    expect(Object.keys(texts.exercises)).toEqual([...EXERCISE_IDS]);
    for (const id of EXERCISE_IDS) expect(new Set(texts.exercises[id].steps).size, id).toBe(4);
  });

  test('name sources that exist', () => {
    for (const id of EXERCISE_IDS) {
      expect(exerciseFigures[id].sources, id).not.toHaveLength(0);
      for (const source of exerciseFigures[id].sources)
        expect(source === 'programme' || source in SOURCES, `${id}: ${source}`).toBe(true);
    }
  });

  /** The break-prompt list of section 6, by number. */
  const IN_A_BREAK = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 16, 17, 19, 22, 27, 28];

  test('have a break dose of 20-60 seconds, each of them', () => {
    for (const id of EXERCISE_IDS) {
      const { breakSeconds, seconds, longest = seconds } = exerciseFigures[id];
      expect(breakSeconds, id).toBeGreaterThanOrEqual(20);
      expect(breakSeconds, id).toBeLessThanOrEqual(Math.min(60, seconds));
      expect(longest, id).toBeGreaterThanOrEqual(seconds);
    }
  });

  test('need nothing to fetch exactly where they fit in a break at the desk', () => {
    const near = EXERCISE_IDS.filter((id) => {
      const { aid, group, places } = exerciseFigures[id];
      const beside = places.includes('desk') || places.includes('standing');
      // Relaxing is done in a chair too, but takes minutes.
      return beside && aid === undefined && group !== 'relaxation';
    });
    expect(near).toEqual(IN_A_BREAK.map((number) => EXERCISE_IDS[number - 1]));
  });

  test('tell who should not roll, with each roller exercise', () => {
    const rollers = EXERCISE_IDS.filter((id) => exerciseFigures[id].group === 'roller');
    expect(rollers).toHaveLength(3);
    for (const id of rollers) {
      expect(exercisesNl.exercises[id].stopIf).toMatch(/botontkalking.*trombose.*breuk.*bloedverdunners/);
      expect(exercisesEn.exercises[id].stopIf).toMatch(/osteoporosis.*thrombosis.*fracture.*blood thinners/);
    }
  });

  test('stop without numbers, because those were not verified', () => {
    for (const [, { stopRule }] of languages) expect(stopRule).not.toMatch(/\d/);
    for (const [path, text] of [...dutch, ...english]) expect(text, path).not.toMatch(/(pijn|pain) \d/i);
  });
});

describe.each(MIX_IDS)('the mix %s', (id) => {
  test.each(PHASES)('reaches two minutes with two or three exercises of the phase %s', (phase) => {
    const parts = MIXES[id].filter((exercise) => offered(exercise, phase));
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(parts.length).toBeLessThanOrEqual(3);
    const most = parts.reduce((sum, one) => sum + exerciseFigures[one].seconds, 0);
    expect(most).toBeGreaterThanOrEqual(120);
  });
});

describe('the ninety days', () => {
  /** Section 7.2 written out once more on purpose: minutes a day, and of the walk beside something else. */
  const TOTAL = [10, 12, 12, 14, 15, 16, 18, 16, 18, 20, 20, 20, 15];
  const WALK = [5, 7, 8, 10, 12, 14, 16, 14, 16, 18, 18, 18, 13];
  const EXERCISE: readonly ActionKind[] = ['bewegen', 'core', 'kracht', 'wandelen', 'fascia'];
  const minutesOf = (day: DayPlan) =>
    day.actions
      .filter((action) => EXERCISE.includes(action.kind))
      .reduce((sum, action) => sum + (action.minutes ?? 0), 0);

  test.each(languages)('have words for every action (%s)', (_language, _texts, programme) => {
    for (const { day, actions, week } of days) {
      for (const { kind } of actions) {
        const { name, what } = programme.actions[kind];
        expect(name && what, `day ${day}: ${kind}`).toBeTruthy();
        if (kind === 'voeding' || kind === 'slaap' || kind === 'stress')
          expect(programme.focus[kind][week - 1], `week ${week}: ${kind}`).toBeTruthy();
        if (kind === 'core') expect(programme.coreDose[week - 1], `week ${week}`).toBeTruthy();
        if (kind === 'kracht') expect(programme.strengthDose[week - 1], `week ${week}`).toBeTruthy();
      }
    }
  });

  test('ask only exercises of their own phase', () => {
    const strangers = days.flatMap(({ day, phase, actions }) =>
      actions
        .flatMap((action) => action.exercises)
        .filter((id) => !offered(id, phase))
        .map((id) => `day ${day}: ${id}`),
    );
    expect(strangers).toEqual([]);
  });

  test('ask the minutes of the week, 10 to 20 a day', () => {
    for (const day of days) {
      const total = TOTAL[day.week - 1] ?? 0;
      const walk = WALK[day.week - 1] ?? 0;
      const minutes = minutesOf(day);
      const name = `day ${day.day}`;
      if (placeOf(day) === 7) expect(minutes, name).toBe(0);
      else if (day.day === 87) expect(minutes, name).toBe(20);
      else if (day.week === 13 && !has(day, 'kracht')) expect(minutes, name).toBe(walk);
      else expect(minutes, name).toBe(total);
      expect(minutes, name).toBeLessThanOrEqual(20);
      if (placeOf(day) !== 7) expect(minutes, name).toBeGreaterThanOrEqual(10);
    }
  });

  test('have strength from week 5, never two days in a row', () => {
    for (const day of days) {
      if (!has(day, 'kracht')) continue;
      expect(day.week, `day ${day.day}`).toBeGreaterThanOrEqual(5);
      expect(has(days[day.day], 'kracht'), `day ${day.day + 1}`).toBe(false);
    }
  });

  test('show at most five actions up front', () => {
    for (const { day, actions } of days)
      expect(actions.filter((action) => action.upFront).length, `day ${day}`).toBeLessThanOrEqual(5);
  });
});

describe('the words of the programme', () => {
  test('name the phases as the article does', () => {
    for (const phase of PHASES) {
      expect(programmeNl.phases[phase].name).toBe(articleNl.phases[phase].focus);
      expect(programmeEn.phases[phase].name).toBe(articleEn.phases[phase].focus);
    }
    expect(PHASES.map((phase) => programmeNl.phases[phase].name)).toEqual([
      'Basis leggen',
      'Activatie',
      'Kracht en herstel',
      'Bestendiging',
    ]);
    expect(programmeNl.closingName).toBe('Oogsten en doorgaan');
  });

  test.each(languages)('have no dose before its time (%s)', (_language, _texts, programme) => {
    expect(programme.coreDose.map((dose) => dose === '')).toEqual(
      Array.from({ length: 13 }, (_, w) => w < 2),
    );
    expect(programme.strengthDose.map((dose) => dose === '')).toEqual(
      Array.from({ length: 13 }, (_, w) => w < 2),
    );
  });

  test('keep food inside the neutral line', () => {
    const outside =
      /koolhydra|keto|TKB|alcohol|wijn|bier|calorie|gewicht|afval|vasten|dagboek|schrijf|tel |zout|carb|wine|beer|weight|fasting|diary|write|count|salt/i;
    for (const programme of [programmeNl, programmeEn]) {
      for (const text of [...programme.focus.voeding, programme.food, programme.actions.voeding.what])
        expect(text).not.toMatch(outside);
    }
    expect(programmeNl.food).toContain('Bespreek dit met je huisarts of diëtist.');
  });

  test.each([
    [
      'a promise or claim',
      /\bgenee(st|sde)|\bgenez|garan|helpt? (echt )?tegen|bewezen|\bcure|\bheal(s|ed)?\b|proven/i,
    ],
    ['a blame', /\b(gefaald|jammer|helaas|je moet|lui)\b|\b(failed|must|lazy|unfortunately)\b/i],
  ])('hold no %s', (_name, phrase) => {
    for (const [path, text] of [...dutch, ...english]) expect(text, path).not.toMatch(phrase);
  });
});

describe('the two languages', () => {
  const maybeEmpty = /\.needs$|\.(core|strength)Dose\.\d+$/;

  test('say the same things, with nothing left empty', () => {
    expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    for (const [path, text] of [...dutch, ...english]) {
      expect(text, path).toBe(text.trim());
      if (!maybeEmpty.test(path)) expect(text, path).not.toBe('');
    }
    const empty = (all: readonly Leaf[]) => all.filter(([, text]) => text === '').map(([path]) => path);
    expect(empty(english)).toEqual(empty(dutch));
  });

  test('write the same figures', () => {
    const figures = (all: readonly Leaf[]) =>
      all.filter(([path]) => !path.endsWith('.name')).map(([path, text]) => [path, numbers(text)]);
    expect(figures(english)).toEqual(figures(dutch));
  });
});
