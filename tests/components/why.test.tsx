// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookAtOurselves, testIsShown } from '../../browser/self-check.ts';
import { Options } from '../../components/options/Options.tsx';
import { saveFile } from '../../components/options/save-file.ts';
import { whyNl } from '../../content/words/why.nl.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { nextLook } from '../../core/timer/looks.ts';
import { plan } from '../../store/plan.ts';
import { model, now } from '../../store/state.ts';
import { selfTest } from '../../store/verbs.ts';
import { Life } from '../core/life.ts';
import { given, NOW, named, sitting, textOf } from './given.ts';

let journal: readonly JournalEvent[] = [];
vi.mock('../../browser/recent.ts', () => ({ readRecent: vi.fn(async () => journal) }));
vi.mock('../../browser/self-check.ts', () => ({
  clearTest: vi.fn(),
  testIsShown: vi.fn(async () => true),
  lookAtOurselves: vi.fn(),
}));
vi.mock('../../store/verbs.ts', () => ({ selfTest: vi.fn(async () => ({ ok: true, seq: 0 })) }));
vi.mock('../../store/keys.ts', () => ({
  keys: { value: null },
  keysAddress: () => null,
  openKeySettings: vi.fn(),
}));
vi.mock('../../components/options/save-file.ts', () => ({ saveFile: vi.fn() }));

/** A morning with a film in it, until ten o'clock. */
function morning(): Life {
  const life = new Life(NOW - 2 * HOUR).work(40);
  life.fullscreen = true;
  life.work(20);
  life.fullscreen = false;
  return life.work(5).logBreak(5).work(55);
}

async function open(life: Life | null) {
  journal = life?.journal ?? [];
  given(life === null ? {} : { timer: life.model.timer });
  location.hash = '#why';
  render(<Options version="1.2.3" canSilence={true} />, document.body);
  await vi.waitFor(() => expect(document.querySelector('main[data-ready]')).not.toBeNull(), 3000);
}

const rows = () => [...document.querySelectorAll('[data-testid="decision"]')].map((row) => row.textContent);

beforeEach(() => vi.clearAllMocks());
afterEach(() => {
  render(null, document.body);
  location.hash = '';
});

describe('“Why was I not asked?”', () => {
  test('tells the latest decision first, each with its cause', async () => {
    await open(morning());
    const asked = rows().find((row) => row?.startsWith('09:05Seintje'));
    expect(asked).toContain('Je zat 1 u 5 min. 20 minuten later dan gepland: volledig scherm.');
    expect(rows().at(-1)).toContain(whyNl.decision.started.text.installed);
  });

  test('says on top what holds now', async () => {
    await open(morning());
    expect(textOf('outlook')).toContain('Er staat al een seintje, van 09:55.');
  });

  test('shows one kind at a time', async () => {
    await open(morning());
    named('show-held')?.click();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    named('show-breaks')?.click();
    await vi.waitFor(() => expect(rows().join()).toContain(whyNl.decision.sources.panel));
    expect(rows()).toHaveLength(1);
  });

  test('says that there is nothing yet, and what comes here', async () => {
    await open(null);
    expect(textOf('nothing')).toBe(whyNl.empty);
    expect(textOf('outlook')).toBe(whyNl.now.new);
  });

  test('tells an earlier day in a line, with its own decisions', async () => {
    const life = new Life(NOW - 25 * HOUR)
      .work(50)
      .sleepThrough(23 * 60)
      .work(10);
    await open(life);
    const day = named('day') as HTMLSelectElement;
    day.value = '2026-11-22';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() =>
      expect(textOf('outlook')).toBe('1 seintje, 0 keer tegengehouden, 0 keer pauze of weg.'),
    );
    expect(rows()).toHaveLength(2);
  });

  test('shortens a long day, and shows the rest when asked', async () => {
    const life = new Life(NOW - 10 * HOUR);
    await open(life.work(9.5 * 60));
    expect(rows()).toHaveLength(10);
    named('show-earlier')?.click();
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(10));
    expect(named('show-earlier')).toBeNull();
  });

  test('leads back to the settings', async () => {
    await open(morning());
    expect(named('settings')?.getAttribute('href')).toBe('#prompts');
    location.hash = '#prompts';
    await vi.waitFor(() => expect(named('why')?.getAttribute('href')).toBe('#why'), 3000);
  });
});

test('the report tells decisions, versions and settings, and nothing of health', async () => {
  const life = new Life(NOW - HOUR).tell({ type: 'red-flags-answered', answer: 'any' });
  await open(life.work(50).logBreak(5));
  named('save-report')?.click();
  const [name, text] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(name).toBe('rugritme-seintjes-2026-11-23.txt');
  expect(text).toMatch(/^Rugritme 1\.2\.3, /);
  expect(text).toContain('  vanzelf een pauze na: 5 minuten\n');
  expect(text).toContain('  09:45  Seintje om op te staan. Je zat 45 minuten.\n');
  expect(text).not.toContain(whyNl.decision.asked['call-first']);
});

describe('the self-test', () => {
  const well = { answeredIn: 7, permission: 'granted', badge: '10', idle: 'active' } as const;
  const checked = (check: string) => document.querySelector<HTMLElement>(`[data-check="${check}"]`);

  async function start(facts: Partial<Awaited<ReturnType<typeof lookAtOurselves>>>) {
    await open(null);
    model.value = { ...model.value, timer: sitting(10) };
    const alarm = nextLook(model.value.timer, plan.value);
    vi.mocked(lookAtOurselves).mockResolvedValue({ ...well, alarm, ...facts });
    named('self-test')?.click();
    await vi.waitFor(() => expect(checked('worker')).not.toBeNull());
  }

  async function arrive() {
    now.value += 31 * SECOND;
    await vi.waitFor(() => expect(named('seen-no')).not.toBeNull());
  }

  test('counts down and ticks what it can check', async () => {
    await start({});
    expect(selfTest).toHaveBeenCalledOnce();
    expect(textOf('countdown')).toBe(whyNl.selfTest.comesIn(30));
    expect(checked('worker')?.textContent).toContain('in 7 ms');
    expect(document.querySelectorAll('[data-well="true"]')).toHaveLength(5);
  });

  test.each([
    ['worker', { answeredIn: null }, whyNl.selfTest.worker.silent],
    ['alarm', { alarm: null }, whyNl.selfTest.alarm.missing],
    ['alarm', { alarm: NOW + 40 * MINUTE }, whyNl.selfTest.alarm.elsewhere],
    ['permission', { permission: 'denied' }, whyNl.selfTest.permission.denied],
    ['badge', { badge: null }, whyNl.selfTest.badge.unread],
    ['idle', { idle: null }, whyNl.selfTest.idle.silent],
  ] as const)('says what is wrong with the %s', async (check, facts, sentence) => {
    await start(facts);
    expect(checked(check)?.dataset.well).toBe('false');
    expect(checked(check)?.textContent).toContain(sentence);
    expect(document.querySelectorAll('[data-well="false"]')).toHaveLength(1);
  });

  test('a browser that does not tell of permission has nothing to mend', async () => {
    await start({ permission: null });
    expect(checked('permission')?.dataset.well).toBe('true');
  });

  test('asks what no program can know, and is content with yes', async () => {
    await start({});
    await arrive();
    expect(document.body.textContent).toContain(whyNl.selfTest.honest);
    named('seen-yes')?.click();
    await vi.waitFor(() => expect(textOf('seen-well')).toBe(whyNl.selfTest.seenWell));
  });

  test('after a no shows how to mend it, this system first', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.0.0');
    await start({});
    await arrive();
    named('seen-no')?.click();
    await vi.waitFor(() =>
      expect(document.querySelector('[data-testid="mend"] h3')?.textContent).toContain('Windows'),
    );
    expect(document.querySelector('[data-testid="mend"] ol')?.textContent).toContain('Systeem > Meldingen');
  });

  test('waits for a late alarm, and then says that the browser shows none', async () => {
    vi.mocked(testIsShown).mockResolvedValue(false);
    await start({});
    now.value += 35 * SECOND;
    await vi.waitFor(() => expect(textOf('countdown')).toBe(whyNl.selfTest.comesNow));
    expect(named('seen-no')).toBeNull();
    now.value += 15 * SECOND;
    await vi.waitFor(() => expect(named('seen-no')).not.toBeNull());
    expect(document.body.textContent).toContain(whyNl.selfTest.notShown);
  });
});
