// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveFile } from '../../components/options/save-file.ts';
import Programme from '../../components/panel/Programme.tsx';
import { Said } from '../../components/parts/Said.tsx';
import Overview from '../../components/plan/Overview.tsx';
import { agendaNl } from '../../content/plan/agenda.nl.ts';
import { planNl } from '../../content/plan/nl.ts';
import { programmeNl, wordsNl } from '../../content/words/chunk.nl.ts';
import type { Course, Programme as Plan } from '../../core/course.ts';
import { type DayTotals, emptyDay } from '../../core/days.ts';
import { routeOf } from '../../core/route.ts';
import { addDays } from '../../core/time.ts';
import { days, notice, route } from '../../store/state.ts';
import { act, moveProgramme, restoreProgramme } from '../../store/verbs.ts';
import { aBreak, given, named, onDay, TODAY, textOf } from './given.ts';

vi.mock('../../browser/rows.ts', () => ({ readRows: vi.fn(async () => rows) }));
vi.mock('../../browser/whose.ts', () => ({ firstStart: async () => 'this-device' }));
vi.mock('../../components/options/save-file.ts', () => ({ saveFile: vi.fn() }));
vi.mock('../../store/verbs.ts', async (original) => ({
  ...(await original<typeof import('../../store/verbs.ts')>()),
  act: vi.fn(async () => ({ ok: true, seq: 1 })),
  moveProgramme: vi.fn(async () => ({ ok: true, seq: 1 })),
  restoreProgramme: vi.fn(async () => ({ ok: true, seq: 1 })),
}));

const NO = { medicines: false, pregnant: false, eating: false, organs: false, frail: false };
const none = { gates: { redFlags: 'none' }, food: NO } as const;
/** Rows of before the last four weeks, which a page does not have at hand. */
let rows: readonly DayTotals[] = [];
const page = () => document.body.textContent ?? '';
const all = (name: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${name}"]`)];
const cell = (day: number) => document.querySelector<HTMLAnchorElement>(`[data-day="${day}"]`);
const done = (ago: number, ticked: DayTotals['ticked'] = ['bewegen']) => ({
  ...emptyDay(addDays(TODAY, -ago)),
  ticked,
});

function moved(...course: Course): Plan {
  return { start: course[0].from, seen: TODAY, course };
}

/** @param history rows beside today's, which is empty */
async function today(programme: Plan | null, history: readonly DayTotals[] = [], shown = 'programme-day') {
  given({ ...none, programme });
  days.value = [...history, emptyDay(TODAY)].sort((a, b) => (a.date < b.date ? -1 : 1));
  render(<Programme />, document.body);
  await vi.waitFor(() => expect(named(shown)).not.toBeNull());
}

async function overview(hash: string, programme: Plan | null, history: readonly DayTotals[] = []) {
  given({ ...none, programme });
  days.value = [...history, emptyDay(TODAY)].sort((a, b) => (a.date < b.date ? -1 : 1));
  route.value = routeOf(hash);
  render(<Overview />, document.body);
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
}

beforeEach(() => {
  vi.clearAllMocks();
  rows = [];
});
afterEach(() => render(null, document.body));

test('a slip is undone from where it is said that the programme moved', () => {
  given({ ...none, programme: onDay(5) });
  notice.value = { kind: 'done', what: 'programme-stepped', restore: onDay(12) };
  render(<Said />, document.body);
  expect(page()).toContain(wordsNl.done['programme-stepped']);
  named('restore-programme')?.click();
  expect(restoreProgramme).toHaveBeenCalledExactlyOnceWith(onDay(12));
});

describe('days done', () => {
  test('stand with the day, and lead to all ninety', async () => {
    await today(onDay(6), [
      done(5),
      done(2),
      { ...emptyDay(addDays(TODAY, -1)), breaks: [aBreak('b', '09:00')] },
    ]);
    await vi.waitFor(() => expect(textOf('days-done')).toBe('3 dagen gedaan'));
    expect(named('overview')?.getAttribute('href')).toBe('#programme');
  });

  test('are counted over all of a long programme', async () => {
    rows = [done(40), done(39)];
    await today(onDay(50), [done(1)]);
    await vi.waitFor(() => expect(textOf('days-done')).toBe('3 dagen gedaan'));
  });
});

describe('after missed days', () => {
  test.each([
    ['a week', 8, ['Ga een week terug, naar dag 1']],
    ['three weeks', 30, [planNl.missed.first, 'Ga een week terug, naar dag 23']],
  ])('of %s the panel offers a way back, and going on', async (_name, day, ways) => {
    await today(onDay(day), [], 'missed');
    expect(all('step-back').map(({ textContent }) => textContent)).toEqual(ways);
    expect(page()).toContain(planNl.missed.text);
    named('go-on-here')?.click();
    expect(moveProgramme).toHaveBeenLastCalledWith({ type: 'step-programme', to: day }, 'programme-stepped');
    named('step-back')?.click();
    expect(moveProgramme).toHaveBeenLastCalledWith({ type: 'step-programme', to: 1 }, 'programme-stepped');
  });

  test('fewer than seven, or answered, nothing is asked', async () => {
    await today(onDay(7));
    expect(named('missed')).toBeNull();
    render(null, document.body);
    await today(moved({ from: '2026-10-01', day: 1 }, { from: TODAY, day: 54 }));
    expect(named('missed')).toBeNull();
  });
});

describe('a pause', () => {
  test('is found among what one may adjust, with the day at which it goes on', async () => {
    await today(onDay(12), [done(1)]);
    await vi.waitFor(() => expect(named('adjust')).not.toBeNull());
    named('adjust')?.click();
    await vi.waitFor(() => expect(named('pause-programme')).not.toBeNull());
    expect(page()).toContain(planNl.pause.text(12));
    expect(named('level')).not.toBeNull();
    named('pause-programme')?.click();
    expect(moveProgramme).toHaveBeenLastCalledWith({ type: 'pause-programme' }, 'programme-paused');
  });

  test('asks nothing, and goes on where it stood still', async () => {
    const since = addDays(TODAY, -10);
    await today(
      moved({ from: '2026-11-01', day: 1 }, { from: since, day: 13, still: true }),
      [],
      'programme-paused',
    );
    expect(all('action')).toHaveLength(0);
    expect(named('missed')).toBeNull();
    expect(textOf('programme-paused')).toContain('Sinds vrijdag 13 november.');
    expect(textOf('resume-programme')).toBe('Ga verder met dag 13');
    named('resume-programme')?.click();
    expect(moveProgramme).toHaveBeenLastCalledWith({ type: 'resume-programme' }, 'programme-resumed');
  });
});

describe('the end', () => {
  test('on day 90 one may choose what comes after it', async () => {
    await today(onDay(90), [done(1)]);
    await vi.waitFor(() => expect(named('afterwards')).not.toBeNull());
    expect(page()).toContain(programmeNl.closing[5]);
    named('continue-programme')?.click();
    expect(moveProgramme).toHaveBeenLastCalledWith({ type: 'continue-programme' }, 'programme-resumed');
    named('again-from-5')?.click();
    expect(moveProgramme).toHaveBeenLastCalledWith({ type: 'step-programme', to: 29 }, 'programme-stepped');
  });

  test('on day 89 not yet', async () => {
    await today(onDay(89), [done(1)]);
    expect(named('afterwards')).toBeNull();
  });

  test('what was chosen is said, and the other way stays open', async () => {
    await today({ start: addDays(TODAY, -89), seen: TODAY, goesOn: true }, [done(1)]);
    await vi.waitFor(() => expect(textOf('goes-on')).toBe(planNl.afterwards.chosen));
    expect(named('continue-programme')).toBeNull();
    expect(named('again-from-5')).not.toBeNull();
  });

  test('in the rhythm it does not say that this begins tomorrow', async () => {
    await overview('#programme/end', { start: addDays(TODAY, -94), seen: TODAY, goesOn: true }, [done(1)]);
    await vi.waitFor(() => expect(textOf('goes-on')).toBe(planNl.rhythm.text));
  });

  test('after it the choice stays, and a new start is folded away', async () => {
    await today(onDay(95));
    await vi.waitFor(() => expect(named('afterwards')).not.toBeNull());
    expect(named('start-programme')?.closest('details')?.open).toBe(false);
  });

  test('the weekly rhythm asks one movement and the breaks', async () => {
    await today({ start: addDays(TODAY, -91), seen: TODAY, goesOn: true }, [done(1)]);
    expect(textOf('programme-day')).toBe(planNl.rhythm.title);
    expect(all('action').map(({ dataset }) => dataset.kind)).toEqual(['kracht', 'pauzes']);
    expect(page()).not.toContain(wordsNl.programme.more(0));
  });
});

describe('all ninety days', () => {
  const course = () => moved({ from: '2026-11-09', day: 1 });

  test('stand in thirteen weeks, each with what it was or will be', async () => {
    await overview('#programme', course(), [done(14), done(3, ['core'])]);
    expect(all('day-cell')).toHaveLength(90);
    expect(document.querySelectorAll('tbody')).toHaveLength(4);
    expect(document.querySelectorAll('tr:has(td)')).toHaveLength(13);
    expect(cell(1)?.getAttribute('aria-label')).toBe('Dag 1, maandag 9 november, iets gedaan');
    expect(cell(2)?.getAttribute('aria-label')).toBe('Dag 2, dinsdag 10 november');
    expect(cell(15)?.getAttribute('aria-label')).toBe('Dag 15, maandag 23 november, vandaag');
    expect(cell(15)?.getAttribute('aria-current')).toBe('date');
    expect(cell(16)?.getAttribute('aria-label')).toBe('Dag 16, dinsdag 24 november');
    expect(cell(90)?.getAttribute('href')).toBe('#programme/90');
  });

  test('are entered once by Tab, at today, and walked through with the keys', async () => {
    await overview('#programme', course());
    expect(all('day-cell').filter(({ tabIndex }) => tabIndex === 0)).toEqual([cell(15)]);
    cell(15)?.focus();
    for (const [key, day, ctrlKey] of [
      ['ArrowRight', 16],
      ['ArrowDown', 23],
      ['ArrowLeft', 22],
      ['End', 28],
      ['Home', 22],
      ['ArrowUp', 15],
      ['End', 90, true],
      ['ArrowRight', 90],
      ['Home', 85],
      ['End', 90],
      ['Home', 1, true],
      ['ArrowUp', 1],
    ] as const) {
      const event = new KeyboardEvent('keydown', { key, ctrlKey: ctrlKey ?? false, bubbles: true });
      document.activeElement?.dispatchEvent(event);
      expect(document.activeElement, key).toBe(cell(day));
    }
  });

  test('can be looked at before one begins', async () => {
    await overview('#programme', null);
    expect(page()).toContain(planNl.overview.notStarted);
    expect(cell(1)?.getAttribute('aria-label')).toBe('Dag 1');
  });

  test('have no dates to come while the programme stands still', async () => {
    await overview(
      '#programme',
      moved({ from: '2026-11-09', day: 1 }, { from: '2026-11-20', day: 12, still: true }),
    );
    expect(page()).toContain(planNl.overview.standsStill);
    expect(cell(11)?.getAttribute('aria-label')).toBe('Dag 11, donderdag 19 november');
    expect(cell(13)?.getAttribute('aria-label')).toBe('Dag 13');
  });

  test('a day that was is told by what was ticked, on each date that it was', async () => {
    await overview('#programme/5', moved({ from: '2026-11-09', day: 1 }, { from: '2026-11-18', day: 4 }), [
      { ...done(10, ['bewegen', 'wandelen']), breaks: [aBreak('b', '09:00')] },
    ]);
    await vi.waitFor(() => expect(all('did')).toHaveLength(2));
    const [first, second] = all('did').map(({ textContent }) => textContent);
    expect(first).toMatch(/^Gedaan op 13 novemberBewegenWandelen1 pauze/);
    expect(second).toContain(planNl.oneDay.nothing);
    expect(page()).toContain('Dit was donderdag 19 november.');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  test('a day to come is read as it is meant, with the way to its neighbours', async () => {
    await overview('#programme/29', course());
    expect(page()).toContain('Dit wordt maandag 7 december, als je zo doorgaat.');
    expect(document.querySelector('.asks [data-kind="kracht"]')?.textContent).toContain('15 min');
    expect(all('did')).toHaveLength(0);
    expect(document.querySelector('.days-around a')?.getAttribute('href')).toBe('#programme/28');
    await vi.waitFor(() =>
      expect(document.querySelector('.names a')?.getAttribute('href')).toMatch(/^#exercises\//),
    );
  });

  test('a warning sign keeps the exercises of any day closed, and food waits for its questions', async () => {
    given({ gates: { redFlags: 'any' }, food: null, programme: course() });
    route.value = routeOf('#programme/29');
    render(<Overview />, document.body);
    await vi.waitFor(() => expect(page()).toContain(planNl.oneDay.closed));
    expect(document.querySelector('[data-kind="kracht"] a')).toBeNull();
    expect(document.querySelector('[data-kind="voeding"]')).toBeNull();
  });

  test('the focus comes back to the day that was open', async () => {
    await overview('#programme/40', course());
    route.value = routeOf('#programme');
    await vi.waitFor(() => expect(document.activeElement).toBe(cell(40)));
  });

  test.each(['#programme/0', '#programme/91', '#programme/x', '#programme/007'])(
    '%s is no day',
    async (hash) => {
      await overview(hash, course());
      expect(document.querySelector('h1')?.textContent).toBe(planNl.overview.title);
    },
  );
});

describe('the calendar file', () => {
  const running = () => moved({ from: '2026-11-09', day: 1 });
  const box = (kind: string) => named(`agenda-${kind}`) as HTMLInputElement;
  const open = async (programme: Plan) => {
    await overview('#programme', programme);
    await vi.waitFor(() => expect(named('agenda-open')).not.toBeNull());
    named('agenda-open')?.click();
  };

  test('is made of what was chosen, which is remembered', async () => {
    await open(running());
    await vi.waitFor(() => expect(named('agenda')).not.toBeNull());
    expect([box('move').checked, box('breathing').checked, box('measuring').checked]).toEqual([
      true,
      false,
      true,
    ]);
    expect((named('agenda-alarm') as HTMLInputElement).checked).toBe(false);
    box('breathing').click();
    await vi.waitFor(() => expect(box('breathing-time')).not.toBeNull());
    box('move-time').value = '12:15';
    box('move-time').dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(box('move-time').value).toBe('12:15'));
    named('agenda-save')?.click();
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    expect(act).toHaveBeenCalledWith({
      type: 'change-settings',
      settings: { agenda: { move: '12:15', breathing: '21:30', measuring: '20:00', alarm: false } },
    });
    const [name, text, type] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect([name, type]).toEqual(['rugritme-2026-11-23.ics', 'text/calendar;charset=utf-8']);
    expect(text).toContain('DTSTART:20261123T121500');
    expect(text).toContain('UID:day-15-move.this-device@rugritme.nl');
    expect(textOf('agenda-told')).toMatch(/^rugritme-2026-11-23\.ics is bewaard, met \d+ afspraken\./);
  });

  test('of nothing is none', async () => {
    await open(running());
    await vi.waitFor(() => expect(named('agenda')).not.toBeNull());
    box('move').click();
    box('measuring').click();
    await vi.waitFor(() => expect(box('measuring').checked).toBe(false));
    named('agenda-save')?.click();
    await vi.waitFor(() => expect(textOf('agenda-told')).toBe(agendaNl.choose));
    expect(saveFile).not.toHaveBeenCalled();
  });

  test.each([
    [
      'stands still',
      moved({ from: '2026-11-09', day: 1 }, { from: '2026-11-20', day: 12, still: true }),
      agendaNl.paused,
    ],
    ['is over', onDay(95) as Plan, agendaNl.over],
  ])('waits while the programme %s', async (_name, programme, words) => {
    await open(programme);
    await vi.waitFor(() => expect(page()).toContain(words));
    expect(named('agenda-save')).toBeNull();
  });
});
