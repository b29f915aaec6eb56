// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Guided } from '../../components/guided/Guided.tsx';
import { loadView, Panel } from '../../components/panel/Panel.tsx';
import { exercisesEn } from '../../content/exercises/en.ts';
import { exercisesNl } from '../../content/exercises/nl.ts';
import { guidedEn } from '../../content/words/guided.en.ts';
import { guidedNl } from '../../content/words/guided.nl.ts';
import { emptyDay } from '../../core/days.ts';
import { SCREENING_IDS, type Screening } from '../../core/guided/screening.ts';
import type { Command } from '../../core/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { chosenMinutes } from '../../store/guided-wish.ts';
import { dismissSession } from '../../store/session.ts';
import { days, model, route } from '../../store/state.ts';
import { exerciseTexts, guidedWords, pageWords } from '../../store/texts.ts';
import { act } from '../../store/verbs.ts';
import { given, NOW, named, onDay, TODAY, textOf } from './given.ts';

const ok = vi.hoisted(() => async () => ({ ok: true, seq: 1 }));
vi.mock('../../store/verbs.ts', () => ({
  act: vi.fn(ok),
  changeSettings: vi.fn(ok),
  confirmCare: vi.fn(ok),
}));
const sounds = vi.hoisted(() => [] as string[]);
vi.mock('../../browser/cues.ts', () => ({
  sound: (cue: string, volume: number) => volume > 0 && sounds.push(cue),
}));

const NO = Object.fromEntries(SCREENING_IDS.map((id) => [id, false])) as Screening;
const close = vi.fn();
const page = () => document.body.textContent ?? '';
const all = (name: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${name}"]`)];
const heard = () => textOf('guided-heard');
const exercise = () => named('guided-exercise')?.dataset.exercise;
const commands = (type: Command['type']) =>
  vi
    .mocked(act)
    .mock.calls.map(([command]) => command)
    .filter((command) => command.type === type);

/** Somebody on day 1, who may do everything, and can stand. */
function somebody(settings: Partial<Settings> = {}, gate: 'none' | 'any' | 'unasked' = 'none'): void {
  given({
    programme: onDay(1),
    gates: { redFlags: gate },
    settings: { ...DEFAULT_SETTINGS, language: 'nl', screening: NO, ...settings },
  });
}

async function open(part = ''): Promise<void> {
  render(<Guided part={part} heading="h1" close={close} />, document.body);
  await vi.waitFor(() => expect(page()).not.toBe(''));
  await pass(0);
}

/** Seconds go by. */
async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(Math.max(1, seconds * 1000));
}

/** The page is closed meanwhile. */
async function goneFor(seconds: number): Promise<void> {
  render(null, document.body);
  await pass(seconds);
  await open();
}

async function press(name: string): Promise<void> {
  named(name)?.click();
  await pass(0);
}

async function key(
  pressed: string,
  on: Element | null = document.querySelector('.guided-player'),
): Promise<void> {
  on?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
  await pass(0);
}

/** Past the count-in. */
async function begin(part = ''): Promise<void> {
  await open(part);
  await press('guided-start');
  await pass(3.3);
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.clearAllMocks();
  sounds.length = 0;
  localStorage.clear();
  chosenMinutes.value = null;
  somebody();
});
afterEach(async () => {
  dismissSession();
  await pass(1);
  render(null, document.body);
  await pass(1);
  vi.useRealTimers();
});

describe('an offer', () => {
  test('names the exercises with their time, and begins with one button', async () => {
    await open();
    const parts = document.querySelectorAll('.guided-mix li');
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(page()).toContain(guidedNl.offer.title);
    expect(page()).toContain(exercisesNl.stopRule);
    expect(named('guided-start')).not.toBeNull();
  });

  test('can be another, and another still, and is as long as one chooses', async () => {
    await open();
    const list = () => document.querySelector('.guided-mix')?.textContent;
    const first = list();
    await press('guided-another');
    expect(list()).not.toBe(first);
    document.querySelector<HTMLElement>('[data-minutes="5"]')?.click();
    await pass(0);
    expect(list()).toContain('5 minuten');
  });

  test('remembers what somebody can do where they are', async () => {
    await open();
    document.querySelector<HTMLElement>('[data-can="sit"]')?.click();
    await pass(0);
    expect(commands('change-settings')).toMatchObject([{ settings: { can: 'sit' } }]);
  });

  test('says why there is none, where all was marked as not for me', async () => {
    somebody({ notForMe: Object.keys(exercisesNl.exercises) });
    await open();
    expect(page()).toContain(guidedNl.offer.nothing);
    expect(named('guided-start')).toBeNull();
  });

  test.each([
    ['while a warning sign stands', {}, 'any'],
    ['before the warning signs were answered', {}, 'unasked'],
    ['before the six questions were answered', { screening: null }, 'none'],
    ['after an operation', { screening: { ...NO, surgery: true } }, 'none'],
  ] as const)('there is none %s', async (_when, settings, gate) => {
    somebody(settings, gate);
    await open();
    expect(named('guided-start')).toBeNull();
  });

  test('is lighter on the days of a flare-up, and says so', async () => {
    model.value = { ...model.value, flareUp: TODAY };
    await open();
    expect(page()).toContain(guidedNl.offer.flareUp(1));
  });

  test('speaks English too', async () => {
    somebody({ language: 'en' });
    await open();
    await vi.waitFor(() => expect(page()).toContain(guidedEn.offer.title));
    expect(page()).toContain(exercisesEn.stopRule);
  });
});

describe('a break that runs', () => {
  test('counts in 3-2-1 and counts nothing until then', async () => {
    await open();
    await press('guided-start');
    await pass(0.5);
    const counted: (string | null)[] = [];
    for (let second = 0; second < 3; second++) {
      counted.push(textOf('guided-count')?.trim().slice(0, 1) ?? null);
      expect(commands('log-break')).toEqual([]);
      await pass(1);
    }
    expect(counted).toEqual(['3', '2', '1']);
    expect(commands('log-break')).toMatchObject([{ source: 'guided', kind: 'exercise', minutes: 2 }]);
    const [told] = commands('log-break');
    // From the first exercise on, not from the button.
    expect((told?.type === 'log-break' ? (told.start ?? 0) : 0) - NOW).toBeCloseTo(3000, -3);
  });

  test('shows the exercise, one step at a time, when to stop, and the rule of stopping', async () => {
    await begin('kat-koe');
    const { name, steps, stopIf } = exercisesNl.exercises['kat-koe'];
    expect(textOf('guided-exercise')).toContain(name);
    expect(textOf('guided-step')).toBe(steps[0]);
    expect(textOf('guided-stop-if')).toContain(stopIf);
    expect(page()).toContain(exercisesNl.stopRule);
    await pass(20);
    expect(textOf('guided-step')).toBe(steps[1]);
  });

  test('counts repetitions at their own pace', async () => {
    await begin('kat-koe');
    expect(textOf('guided-count')).toContain('1 van 7');
    await pass(9);
    expect(textOf('guided-count')).toContain('2 van 7');
  });

  test('says the change of sides, and never the seconds', async () => {
    await begin('heupbuiger-rek');
    expect(heard()).toContain('links');
    const said = new Set<string>();
    for (let second = 0; second < 75; second++) {
      await pass(1);
      said.add(heard() ?? '');
    }
    expect([...said].join(' ')).toContain(guidedNl.player.say.change('rechts'));
    expect([...said].join(' ')).not.toMatch(/\d\d/);
    // The name and its side, the change, and what comes of it: not a word each second.
    expect(said.size).toBeLessThanOrEqual(4);
  });

  test('stands still while it is paused, and ends that much later', async () => {
    await begin('kat-koe');
    await pass(10);
    await press('guided-pause');
    const count = textOf('guided-count');
    await pass(60);
    expect(textOf('guided-count')?.split(' ')[0]).toBe(count?.split(' ')[0]);
    await press('guided-pause');
    await pass(0.5);
    expect(commands('amend-break')).toMatchObject([{ pain: null }]);
    await pass(50);
    expect(named('guided-done')).not.toBeNull();
  });

  test('goes on to the next exercise, and back', async () => {
    await begin();
    const first = exercise();
    await press('guided-skip');
    const second = exercise();
    expect(second).not.toBe(first);
    await press('guided-back');
    expect(exercise()).toBe(first);
  });

  test('takes another exercise, or a lighter one; where there is none it says so', async () => {
    await begin('bureau-opdrukken');
    await press('guided-easier');
    expect(exercise()).not.toBe('bureau-opdrukken');
    const lighter = exercise();
    await press('guided-swap');
    expect(exercise()).not.toBe(lighter);
    for (let again = 0; again < 6; again++) await press('guided-easier');
    expect(page()).toContain(guidedNl.player.noEasier);
  });

  test('says that there is nothing lighter of this exercise alone', async () => {
    // All that is gentler was put aside.
    somebody({ notForMe: ['houding-wissel', 'wandelpauze', 'schouders-los'] });
    await begin();
    const first = exercise();
    await press('guided-easier');
    expect(page()).toContain(guidedNl.player.noEasier);
    await pass(90);
    expect(exercise()).not.toBe(first);
    expect(page()).not.toContain(guidedNl.player.noEasier);
  });

  test('obeys the keyboard', async () => {
    await begin();
    const first = exercise();
    await key(' ');
    expect(page()).toContain(guidedNl.player.resume);
    await key(' ');
    await key('ArrowRight');
    expect(exercise()).not.toBe(first);
    await key('ArrowLeft');
    expect(exercise()).toBe(first);
    await key('s');
    expect(exercise()).not.toBe(first);
    await key('Escape');
    expect(named('guided-stop-sure')).not.toBeNull();
    await key('Escape', named('guided-stop-sure'));
    expect(named('guided-stop-sure')).toBeNull();
  });

  test('leaves a key to the button that has the focus', async () => {
    await begin();
    await key(' ', named('guided-swap'));
    expect(page()).not.toContain(guidedNl.player.resume);
  });

  test('sounds at the count-in, at a change and at the end; off stays off', async () => {
    await begin('kat-koe');
    await pass(61);
    expect(sounds.length).toBeGreaterThanOrEqual(4);
    await press('guided-again');
    sounds.length = 0;
    somebody({ cueVolume: 0 });
    await begin('kat-koe');
    expect(sounds).toEqual([]);
  });

  test('is the same on a page that is opened half-way', async () => {
    await begin('kat-koe');
    await pass(20);
    await goneFor(10);
    expect(exercise()).toBe('kat-koe');
    expect(textOf('guided-count')).toContain('4 van 7');
  });

  test('hears its keys again as soon as one comes back from another view of the panel', async () => {
    await Promise.all([loadView('today'), loadView('break')]);
    const go = async (view: 'today' | 'break', shown: string) => {
      route.value = { view, part: '' };
      await vi.waitFor(() => expect(named(shown)).not.toBeNull());
      await pass(0.3);
    };
    render(<Panel />, document.body);
    await go('break', 'guided-start');
    await press('guided-start');
    await pass(5);
    const first = exercise();
    // Nothing has to be fetched any more: then the view is there at once.
    const held = [exerciseTexts, guidedWords, pageWords].map((texts) => texts.subscribe(() => undefined));
    await go('today', 'sitting-minutes');
    await go('break', 'guided-exercise');
    await key('ArrowRight', document.activeElement);
    expect(exercise()).not.toBe(first);
    for (const letGo of held) letGo();
  });
});

describe('the end of it', () => {
  test('is logged by itself: what was done, and how long', async () => {
    await begin('kat-koe');
    await pass(61);
    expect(named('guided-done')).not.toBeNull();
    expect(commands('log-break')).toHaveLength(1);
    expect(commands('amend-break')).toMatchObject([{ minutes: 1, exercises: ['kat-koe'], pain: null }]);
    expect(page()).toContain(guidedNl.finish.logged);
    expect(heard()).toBe(guidedNl.player.say.over);
  });

  test('tells what was skipped apart from what was done', async () => {
    await begin();
    await press('guided-skip');
    await goneFor(600);
    const [told] = commands('amend-break').slice(-1);
    if (told?.type !== 'amend-break') throw new Error('nothing told');
    expect(told.skipped).toHaveLength(1);
    expect(told.exercises).not.toContain(told.skipped?.[0]);
  });

  test('asks how the back feels, once, and nobody has to tell', async () => {
    await begin('kat-koe');
    await pass(61);
    expect(all('pain-score')).toHaveLength(11);
    all('pain-score')[3]?.click();
    await pass(0.5);
    expect(commands('amend-break').at(-1)).toMatchObject({ pain: 3, minutes: 1 });
    expect(page()).toContain(guidedNl.finish.painNoted(3));
    await press('back-to-work');
    expect(close).toHaveBeenCalledOnce();
    expect(localStorage.length).toBe(0);
  });

  test('over half-way counts with its true length', async () => {
    await begin('kat-koe');
    await pass(40);
    await press('guided-stop');
    expect(page()).toContain(guidedNl.player.stopCounts);
    await press('guided-stop-sure');
    await pass(0.5);
    const [told] = commands('amend-break');
    expect(told?.type === 'amend-break' ? told.minutes * 60 : 0).toBeCloseTo(40.3, 0);
    expect(commands('undo-break')).toEqual([]);
  });

  test('before half-way does not count', async () => {
    await begin('kat-koe');
    await pass(10);
    await press('guided-stop');
    expect(page()).toContain(guidedNl.player.stopCountsNot);
    await press('guided-stop-sure');
    await pass(0.5);
    expect(commands('undo-break')).toHaveLength(1);
    expect(page()).toContain(guidedNl.finish.tooShort);
    expect(all('pain-score')).toEqual([]);
  });

  test('that came while no page was there is shown on the next, and can be taken back', async () => {
    await begin('kat-koe');
    await goneFor(600);
    expect(named('guided-done')).not.toBeNull();
    const [told] = commands('amend-break');
    expect(told).toMatchObject({ minutes: 1 });
    // At its own end, not when somebody came back.
    expect((told?.type === 'amend-break' ? told.until : 0) - NOW).toBeCloseTo(63_000, -3);
    await press('undo');
    await pass(0.5);
    expect(commands('undo-break')).toHaveLength(1);
    expect(page()).toContain(guidedNl.finish.undoneText);
  });

  test('in the count-in leaves nothing behind', async () => {
    await open();
    await press('guided-start');
    await press('guided-stop');
    await pass(1);
    expect(named('guided-start')).not.toBeNull();
    expect(vi.mocked(act)).not.toHaveBeenCalled();
  });
});

describe('an action of today', () => {
  test('is a session of its own minutes, and is ticked at the end', async () => {
    await open('bewegen');
    expect(page()).toContain('5 oefeningen');
    expect(page()).toContain('5 minuten');
    await press('guided-start');
    await goneFor(306);
    expect(commands('tick-action')).toMatchObject([{ action: 'bewegen', date: TODAY }]);
    expect(commands('log-break')).toMatchObject([{ minutes: 5 }]);
  });

  test('that is breathing alone is no break, and is ticked all the same', async () => {
    await open('adem');
    await press('guided-start');
    await goneFor(190);
    expect(commands('tick-action')).toMatchObject([{ action: 'adem' }]);
    expect(commands('log-break')).toEqual([]);
    expect(page()).toContain(guidedNl.finish.noBreak);
  });

  test('that today does not ask says so, with the way to a break', async () => {
    await open('kracht');
    expect(page()).toContain(guidedNl.offer.noAction);
    expect(document.querySelector('a[href$="#break"]')).not.toBeNull();
  });
});

test('an exercise of one’s own is guided by its own words', async () => {
  const own = {
    id: 'own-fysio',
    name: 'Brug van de fysio',
    steps: ['Lig op je rug.', 'Til je billen op.'],
    counts: 'repetitions',
    amount: 6,
    picture: null,
  } as const;
  model.value = { ...model.value, exercises: [own] };
  await begin('own-fysio');
  expect(textOf('guided-exercise')).toContain(own.name);
  expect(textOf('guided-step')).toBe(own.steps[0]);
  expect(textOf('guided-count')).toContain('1 van 6');
});

test.each([1, 7, 10, 60])(
  'of an exercise of one’s own %i repetitions are counted, none more',
  async (amount) => {
    const own = {
      id: 'own-fysio',
      name: 'Brug',
      steps: ['Til op.'],
      counts: 'repetitions',
      picture: null,
    } as const;
    model.value = { ...model.value, exercises: [{ ...own, amount }] };
    await begin('own-fysio');
    expect(textOf('guided-count')).toContain(`1 van ${amount}`);
    await pass(amount * 5 - 1);
    expect(textOf('guided-count')).toContain(`${amount} van ${amount}`);
  },
);

test('what was done today is not offered again at once', async () => {
  await open();
  const names = () =>
    [...document.querySelectorAll('.guided-mix li')].map((one) => one.textContent?.replace(/\d.*/, ''));
  const first = names();
  const done = Object.entries(exercisesNl.exercises)
    .filter(([, { name }]) => first.some((one) => one?.startsWith(name)))
    .map(([id]) => id);
  days.value = [
    {
      ...emptyDay(TODAY),
      breaks: [{ id: 'b', start: NOW, minutes: 2, kind: 'exercise', source: 'guided', exercises: done }],
    },
  ];
  await pass(0);
  expect(names()).not.toEqual(first);
});
