// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Library from '../../components/exercises/Library.tsx';
import Exercises from '../../components/panel/Exercises.tsx';
import { exercisesNl } from '../../content/exercises/nl.ts';
import { libraryNl } from '../../content/words/library.nl.ts';
import { EXERCISE_IDS } from '../../core/exercises.ts';
import { SCREENING_IDS, type Screening, type ScreeningId } from '../../core/guided/screening.ts';
import { ANYTHING } from '../../core/library.ts';
import type { Reply } from '../../core/messages.ts';
import { HOME } from '../../core/route.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { filter, scrolled } from '../../store/library.ts';
import { model, route } from '../../store/state.ts';
import { act } from '../../store/verbs.ts';
import { given, named, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  act: vi.fn(async () => ok),
  changeSettings: vi.fn(async () => ok),
  confirmCare: vi.fn(),
}));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const idsIn = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(`${selector} [data-testid="exercise"]`)].map(
    ({ dataset }) => dataset.id,
  );
const page = () => document.body.textContent;
const sent = () => vi.mocked(act).mock.calls.map(([command]) => command);
const settle = () => new Promise((resolve) => setTimeout(resolve));

function answers(...yes: readonly ScreeningId[]): Screening {
  return Object.fromEntries(SCREENING_IDS.map((id) => [id, yes.includes(id)])) as Screening;
}

function settings(changes: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, language: 'nl', screening: answers(), ...changes };
}

/** Somebody who may exercise. */
function somebody(changes: Partial<Settings> = {}): void {
  given({ gates: { redFlags: 'none' }, settings: settings(changes) });
}

async function open(part = ''): Promise<void> {
  route.value = { view: 'exercises', part };
  render(
    <main id="main">
      <Library />
    </main>,
    document.body,
  );
  await vi.waitFor(() => expect(find('h1')).not.toBeNull());
}

async function go(part: string): Promise<void> {
  route.value = { view: 'exercises', part };
  await settle();
}

async function choose(name: string, value: string): Promise<void> {
  const field = named(`filter-${name}`) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function press(name: string): Promise<void> {
  named(name)?.click();
  await settle();
}

beforeEach(() => {
  vi.clearAllMocks();
  filter.value = ANYTHING;
  scrolled.top = 0;
  somebody();
});
afterEach(() => {
  render(null, document.body);
  route.value = HOME;
});

describe('all exercises', () => {
  test('stand under their kinds, each a link to its own address', async () => {
    await open();
    expect(idsIn('section')).toEqual([...EXERCISE_IDS]);
    expect(textOf('exercises-found')).toBe('30 oefeningen');
    expect(find('[data-id="zijplank"] a')?.getAttribute('href')).toBe('#exercises/zijplank');
    expect(find('[data-kind="core"] h2')?.textContent).toBe(exercisesNl.groups.core);
  });

  test('are found at an address that nobody knows', async () => {
    await open('handstand');
    expect(idsIn('section')).toHaveLength(EXERCISE_IDS.length);
  });

  test('are sought by kind, place, phase and length, and the hits are counted', async () => {
    await open();
    await choose('place', 'floor');
    await choose('phase', 'base');
    expect(idsIn('section')).not.toContain('bird-dog');
    await choose('kind', 'roller');
    expect(idsIn('section')).toEqual(['rol-bovenrug', 'rol-bil']);
    expect(textOf('exercises-found')).toBe('2 oefeningen');
    await choose('length', '1');
    expect(textOf('exercises-found')).toBe(libraryNl.filters.none);
    await press('clear-filters');
    expect(textOf('exercises-found')).toBe('30 oefeningen');
    expect(document.activeElement).toBe(named('filter-kind'));
  });

  test('have the favourites first, and none of them twice', async () => {
    somebody({ favourites: ['bodyscan', 'zijplank'] });
    await open();
    expect(idsIn('[data-testid="favourites"]')).toEqual(['zijplank', 'bodyscan']);
    expect(idsIn('section')).toHaveLength(EXERCISE_IDS.length);
  });

  test('keep what was sought and how far down one was while another is looked at', async () => {
    await open();
    await choose('kind', 'core');
    const main = find('#main');
    if (main === null) throw new Error('There is no main');
    main.scrollTop = 240;
    main.dispatchEvent(new Event('scroll'));
    await go('zijplank');
    await vi.waitFor(() => expect(document.activeElement).toBe(find('h1')));
    main.scrollTop = 0;
    await go('');
    expect(idsIn('section')).toEqual(['bird-dog', 'zijplank', 'curl-up', 'dode-kever']);
    expect(main.scrollTop).toBe(240);
    await vi.waitFor(() => expect(document.activeElement?.closest('li')?.dataset.id).toBe('zijplank'));
  });

  test('ask the six questions before the first one, and close nothing to the eye', async () => {
    somebody({ screening: null });
    await open();
    expect(textOf('screening-ask')).toBe(libraryNl.screening.begin);
    expect(idsIn('section')).toHaveLength(EXERCISE_IDS.length);
  });
});

describe('what was put aside', () => {
  test('by the person stays findable, folded, with the way back', async () => {
    somebody({ notForMe: ['bird-dog', 'own-of-long-ago'] });
    await open();
    expect(idsIn('section')).not.toContain('bird-dog');
    expect(find('[data-testid="not-for-me-list"] summary')?.textContent).toBe('Niet voor mij (1)');
    await press('bring-back');
    expect(sent()).toEqual([
      { type: 'change-settings', settings: { favourites: [], notForMe: ['own-of-long-ago'] } },
    ]);
  });

  test('by the six questions says why', async () => {
    somebody({ screening: answers('skin') });
    await open();
    expect(idsIn('section')).not.toContain('rol-bil');
    expect(idsIn('[data-testid="left-out"]')).toEqual(['rol-bovenrug', 'rol-bil', 'rol-been']);
    expect(textOf('left-out')).toContain(libraryNl.screening.left.skin);
    expect(textOf('screening-line')).toContain(libraryNl.screening.leftCount(3));
  });
});

describe('one exercise', () => {
  const { name, dose, steps, stopIf } = exercisesNl.exercises.zijplank;

  test('shows what it is, its steps, when to stop, and the way to do it', async () => {
    await open('zijplank');
    for (const one of [name, dose, ...steps, `Stop als: ${stopIf}`, exercisesNl.stopRule])
      expect(page()).toContain(one);
    expect(named('start-exercise')?.getAttribute('href')).toBe('#break/zijplank');
    expect(find('.back')?.getAttribute('href')).toBe('#exercises');
  });

  test.each(['unasked', 'any'] as const)(
    'keeps its steps while the warning signs are %s',
    async (redFlags) => {
      given({ gates: { redFlags }, settings: settings({}) });
      await open('zijplank');
      expect(find('.gate')).not.toBeNull();
      expect(page()).not.toContain(steps[0]);
      expect(named('start-exercise')).toBeNull();
    },
  );

  test.each([
    ['before the six questions', null, libraryNl.screening.first],
    ['after one that closes', answers('pregnant'), libraryNl.screening.closed.pregnant],
  ])('keeps its steps %s', async (_when, screening, says) => {
    somebody({ screening });
    await open('zijplank');
    expect(page()).toContain(says);
    expect(page()).not.toContain(steps[0]);
    expect(named('start-exercise')).toBeNull();
  });

  test('that was left out says why in the place of its steps, and how to change that', async () => {
    somebody({ screening: answers('thrombosis') });
    await open('rol-bil');
    expect(page()).toContain(libraryNl.screening.left.thrombosis);
    expect(page()).not.toContain(exercisesNl.exercises['rol-bil'].steps[0]);
    await press('screening-ask');
    await vi.waitFor(() => expect(named('screening')).not.toBeNull());
  });

  test('becomes a favourite at once, and two presses in a row lose none', async () => {
    await open('zijplank');
    await press('favourite');
    expect(named('favourite')?.getAttribute('aria-pressed')).toBe('true');
    await go('bodyscan');
    await press('favourite');
    expect(sent().at(-1)).toEqual({
      type: 'change-settings',
      settings: { favourites: ['zijplank', 'bodyscan'], notForMe: [] },
    });
  });

  test('that is not for me is no favourite any more', async () => {
    somebody({ favourites: ['zijplank'] });
    await open('zijplank');
    await press('not-for-me');
    expect(sent()).toEqual([
      { type: 'change-settings', settings: { favourites: [], notForMe: ['zijplank'] } },
    ]);
    expect(page()).toContain(libraryNl.one.isAside);
  });

  test('that could not be marked is as it was', async () => {
    vi.mocked(act).mockResolvedValueOnce({ ok: false, trouble: 'unreachable' });
    await open('zijplank');
    await press('favourite');
    await vi.waitFor(() => expect(named('favourite')?.getAttribute('aria-pressed')).toBe('false'));
  });

  test('follows what the journal says of it', async () => {
    await open('zijplank');
    await press('favourite');
    model.value = { ...model.value, settings: settings({ favourites: [] }) };
    await vi.waitFor(() => expect(named('favourite')?.getAttribute('aria-pressed')).toBe('false'));
  });
});

describe('the exercises of an action of the programme', () => {
  const show = async () => {
    render(<Exercises ids={['rol-bil', 'kat-koe']} />, document.body);
    await vi.waitFor(() => expect(document.body.textContent).not.toBe(''));
  };
  const { 'rol-bil': roll, 'kat-koe': cat } = exercisesNl.exercises;

  test('wait for the six questions', async () => {
    somebody({ screening: null });
    await show();
    expect(named('screening-ask')).not.toBeNull();
    expect(page()).not.toContain(cat.steps[0]);
  });

  test('keep the name of what was left out, and say why in the place of its steps', async () => {
    somebody({ screening: answers('skin') });
    await show();
    for (const one of [roll.name, libraryNl.screening.left.skin, cat.steps[0]]) expect(page()).toContain(one);
    expect(page()).not.toContain(roll.steps[0]);
  });
});
