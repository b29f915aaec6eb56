// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadView, Panel } from '../../components/panel/Panel.tsx';
import { wordsNl } from '../../content/words/nl.ts';
import type { Reply } from '../../core/messages.ts';
import { HOME } from '../../core/route.ts';
import { MINUTE } from '../../core/time.ts';
import { newBout } from '../../core/timer/timer.ts';
import { notice, now, ready, route } from '../../store/state.ts';
import { logBreak, resume, snooze, undoBreak } from '../../store/verbs.ts';
import { aBreak, given, NOW, named, off, promptOf, sitting, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  logBreak: vi.fn(async () => ok),
  undoBreak: vi.fn(async () => ok),
  snooze: vi.fn(async () => ok),
  resume: vi.fn(async () => ok),
  tick: vi.fn(async () => ok),
}));

const open = async () => {
  await loadView(route.value.view);
  render(<Panel />, document.body);
};
const page = () => document.body.textContent;

beforeEach(() => {
  vi.clearAllMocks();
  route.value = HOME;
});
afterEach(() => render(null, document.body));

describe('the ring', () => {
  test('shows the minutes of sitting and when the prompt comes, and moves with the clock', async () => {
    given({ timer: sitting(23) });
    await open();
    expect(textOf('sitting-minutes')).toBe('23');
    expect(page()).toContain('Seintje om 10:22');
    now.value = NOW + 2 * MINUTE;
    await vi.waitFor(() => expect(textOf('sitting-minutes')).toBe('25'));
  });

  test('says that somebody is on a break, until when, and keeps the last break to take back', async () => {
    const timer = { state: 'break', since: NOW, looked: NOW, until: NOW + 2 * MINUTE, id: 'b1' } as const;
    given({ timer: { ...timer, bout: newBout(NOW, 0) } }, { breaks: [aBreak('b1', '10:00')] });
    await open();
    expect(page()).toContain('tot 10:02');
    named('undo')?.click();
    expect(undoBreak).toHaveBeenCalledExactlyOnceWith('b1');
  });

  test('offers the way out of a pause', async () => {
    given({ timer: off('paused', null) });
    await open();
    expect(page()).toContain(wordsNl.sitting.pausedForGood);
    named('resume')?.click();
    expect(resume).toHaveBeenCalledOnce();
  });
});

describe('a prompt', () => {
  test('is there only while it stands, and can be put off', async () => {
    given({ timer: sitting(23) });
    await open();
    expect(named('prompt')).toBeNull();
    given({ timer: sitting(47, promptOf('move')) });
    await vi.waitFor(() => expect(textOf('prompt')).toContain(wordsNl.prompt.move.title));
    expect(textOf('prompt')).toContain('nog 2 keer uitstellen');
    named('snooze')?.click();
    expect(snooze).toHaveBeenCalledOnce();
  });

  test('that was put off twice says so, without blame', async () => {
    given({ timer: sitting(47, { ...promptOf('move'), snoozes: 2 }) });
    await open();
    expect(named('snooze')).toBeNull();
    expect(textOf('prompt')).toContain(wordsNl.prompt.noSnooze);
  });

  test('asks to call first while a warning sign stands: nothing says "sta op"', async () => {
    given({ timer: sitting(47, promptOf('call-first')), gates: { redFlags: 'any' } });
    await open();
    expect(textOf('prompt')).toContain(wordsNl.prompt['call-first'].title);
    expect(named('prompt')?.querySelector('a')?.getAttribute('href')).toContain('#red-flags');
    expect(document.querySelector('.now')?.textContent).not.toMatch(/sta op/i);
  });
});

describe('the big verb', () => {
  test("logs a break of today's length that begins now", async () => {
    given({ timer: sitting(23) }, { breaks: [aBreak('b1', '09:00')] });
    await open();
    expect(textOf('breaks-today')).toBe('1 van 5 pauzes vandaag');
    named('log-break')?.click();
    expect(logBreak).toHaveBeenCalledExactlyOnceWith({ minutes: 2, kind: 'stand', source: 'panel' });
  });
});

describe('the frame', () => {
  test('says so once the data is on screen', async () => {
    given({ timer: sitting(1) });
    ready.value = false;
    await open();
    expect(document.querySelector('main[data-ready]')).toBeNull();
    ready.value = true;
    await vi.waitFor(() => expect(document.querySelector('main[data-ready]')).not.toBeNull());
  });

  test('is ready again only when another view is there with its texts', async () => {
    given({ timer: sitting(1) });
    await open();
    const tooSoon: string[] = [];
    const watch = new MutationObserver(() => {
      if (document.querySelector('main[data-ready] .loading')) tooSoon.push(document.body.innerHTML);
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    route.value = { view: 'red-flags', part: '' };
    await vi.waitFor(() =>
      expect(document.querySelector('main[data-ready] h1')?.textContent).toBe('Wanneer bel je?'),
    );
    watch.disconnect();
    expect(tooSoon).toEqual([]);
    expect(document.querySelector('nav [aria-current]')).toBeNull();
  });

  test.each(['today', 'article', 'supplements', 'progress', 'red-flags'] as const)(
    'has the warning signs one tap away from %s',
    async (view) => {
      given({ timer: sitting(1) });
      route.value = { view, part: '' };
      await open();
      await vi.waitFor(() => expect(document.querySelector('main[data-ready] h1')).not.toBeNull());
      expect(named('red-flags')?.getAttribute('href')).toBe('#red-flags');
    },
  );

  test('says trouble in words until it was read', async () => {
    given({ timer: sitting(1) });
    await open();
    notice.value = { kind: 'trouble', trouble: 'storage-full' };
    await vi.waitFor(() =>
      expect(document.querySelector('[role="status"]')?.textContent).toBe(wordsNl.trouble['storage-full']),
    );
    document.querySelector<HTMLElement>('.said button')?.click();
    expect(notice.value).toBeNull();
  });
});
