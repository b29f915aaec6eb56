// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExerciseGate } from '../../components/screening/ExerciseGate.tsx';
import Screening from '../../components/screening/Screening.tsx';
import { ScreeningLine } from '../../components/screening/ScreeningLine.tsx';
import { exercisesNl } from '../../content/exercises/nl.ts';
import { libraryNl } from '../../content/words/library.nl.ts';
import { type Screening as Answers, SCREENING_IDS, type ScreeningId } from '../../core/guided/screening.ts';
import type { RedFlagGate } from '../../core/journal.ts';
import type { Reply } from '../../core/messages.ts';
import { newModel } from '../../core/model.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { leftOut } from '../../store/screening.ts';
import { model } from '../../store/state.ts';
import { act } from '../../store/verbs.ts';
import { given, named, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({ act: vi.fn(async () => ok), confirmCare: vi.fn() }));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const findAll = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = libraryNl.screening;
const page = () => document.body.textContent;

function answers(...yes: readonly ScreeningId[]): Answers {
  return Object.fromEntries(SCREENING_IDS.map((id) => [id, yes.includes(id)])) as Answers;
}

function answered(screening: Answers | null, redFlags: RedFlagGate = 'none'): void {
  const settings: Settings = { ...DEFAULT_SETTINGS, language: 'nl', screening };
  given({ gates: { redFlags }, settings });
}

async function press(name: string): Promise<void> {
  named(name)?.click();
  await new Promise((resolve) => setTimeout(resolve));
}

async function tick(id: ScreeningId): Promise<void> {
  find(`[data-question="${id}"] input`)?.click();
  await new Promise((resolve) => setTimeout(resolve));
}

/** Without a word beside it: what follows from the answers is said at once. */
const kept = (screening: Answers) => ({ type: 'change-settings', settings: { screening } });

/** What the background would answer: the settings as they were sent. */
function obey(): void {
  vi.mocked(act).mockImplementation(async (command) => {
    const settings = command.type === 'change-settings' ? command.settings : {};
    model.value = { ...model.value, settings: { ...model.value.settings, ...settings } };
    return ok;
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  answered(null);
});
afterEach(() => render(null, document.body));

describe('the six questions before the first exercise', () => {
  const onDone = vi.fn();
  const open = async () => {
    obey();
    render(<Screening onDone={onDone} />, document.body);
    await vi.waitFor(() => expect(named('screening')).not.toBeNull());
  };

  test('stand on one screen, none answered beforehand', async () => {
    await open();
    expect(findAll('[data-question]').map(({ dataset }) => dataset.question)).toEqual([...SCREENING_IDS]);
    expect(findAll(':checked')).toEqual([]);
    expect(named('screening-cancel')).toBeNull();
  });

  test('are all answered with *none of these* in one tap', async () => {
    await open();
    await press('screening-none');
    expect(act).toHaveBeenCalledExactlyOnceWith(kept(answers()));
    expect(onDone).toHaveBeenCalledOnce();
  });

  test('close exercise after an operation, say to whom it belongs, and promise no harm in the rest', async () => {
    await open();
    await tick('surgery');
    expect(named('screening-none')).toBeNull();
    await press('screening-save');
    expect(act).toHaveBeenCalledExactlyOnceWith(kept(answers('surgery')));
    await vi.waitFor(() => expect(page()).toContain(words.closedTitle));
    for (const one of [words.closed.surgery, words.closedMeans]) expect(page()).toContain(one);
    expect(onDone).not.toHaveBeenCalled();
    await press('screening-go-on');
    expect(onDone).toHaveBeenCalledOnce();
  });

  test('name each exercise that an answer leaves out, and why', async () => {
    await open();
    await tick('thrombosis');
    await press('screening-save');
    await vi.waitFor(() => expect(page()).toContain(words.left.thrombosis));
    const rollers = ['rol-bovenrug', 'rol-bil', 'rol-been'] as const;
    expect([...leftOut.value.keys()].sort()).toEqual([...rollers].sort());
    for (const id of rollers) expect(page()).toContain(exercisesNl.exercises[id].name);
    expect(page()).not.toContain(words.closedTitle);
  });

  test('say every reason where more than one holds', async () => {
    await open();
    for (const id of ['pregnant', 'minor'] as const) await tick(id);
    await press('screening-save');
    await vi.waitFor(() => expect(page()).toContain(words.closed.pregnant));
    expect(page()).toContain(words.closed.minor);
  });

  test('begin with what was answered before, and leave it at that', async () => {
    answered(answers('skin'));
    await open();
    expect(findAll(':checked').map((one) => one.closest('li')?.dataset.question)).toEqual(['skin']);
    await press('screening-cancel');
    expect(act).not.toHaveBeenCalled();
    expect(onDone).toHaveBeenCalledOnce();
  });

  test('stay on screen when they could not be kept', async () => {
    await open();
    vi.mocked(act).mockResolvedValue({ ok: false, trouble: 'unreachable' });
    await tick('minor');
    await press('screening-save');
    expect(find('[data-question="minor"] input:checked')).not.toBeNull();
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('the line that says what stands', () => {
  const open = async () => {
    obey();
    render(<ScreeningLine />, document.body);
    await vi.waitFor(() => expect(named('screening-line')).not.toBeNull());
  };

  test.each([
    ['asks while nothing was answered', null, words.first, words.begin],
    ['says that none holds', answers(), words.noneStands, words.change],
    ['says what is left out', answers('bones'), words.left.bones, words.change],
    ['says that exercise is closed', answers('minor', 'bones'), words.closed.minor, words.change],
  ])('%s', async (_what, screening, says, button) => {
    answered(screening);
    await open();
    expect(textOf('screening-line')).toContain(says);
    expect(textOf('screening-ask')).toBe(button);
  });

  test('opens the questions, and takes the focus back after them', async () => {
    await open();
    await press('screening-ask');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(words.title));
    await press('screening-none');
    await vi.waitFor(() => expect(document.activeElement).toBe(named('screening-ask')));
    expect(textOf('screening-line')).toContain(words.noneStands);
  });
});

describe('before an exercise', () => {
  const open = async (screening: Answers | null, redFlags: RedFlagGate) => {
    answered(screening, redFlags);
    render(
      <ExerciseGate>
        <p data-testid="steps">Lig op je rug.</p>
      </ExerciseGate>,
      document.body,
    );
    await vi.waitFor(() => expect(document.body.children).not.toHaveLength(0));
  };

  test.each([
    ['the warning signs come first', null, 'unasked', '.gate'],
    ['a warning sign closes it whatever the questions say', answers(), 'any', '.gate'],
    ['then come the six questions', null, 'none', '[data-testid="screening-ask"]'],
    ['an answer may close it', answers('surgery'), 'contacted', '[data-tone="blocked"]'],
    ['it is open', answers('bones'), 'none', '[data-testid="steps"]'],
  ] as const)('%s', async (_what, screening, redFlags, shows) => {
    await open(screening, redFlags);
    await vi.waitFor(() => expect(find(shows)).not.toBeNull());
    expect(named('steps') !== null).toBe(shows === '[data-testid="steps"]');
  });
});

test('nobody is left out of anything before the questions were asked', () => {
  model.value = newModel(0);
  expect(leftOut.value.size).toBe(0);
});
