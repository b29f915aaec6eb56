// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Library from '../../components/exercises/Library.tsx';
import { libraryNl } from '../../content/words/library.nl.ts';
import { SCREENING_IDS, type Screening } from '../../core/guided/screening.ts';
import { ANYTHING } from '../../core/library.ts';
import type { Reply } from '../../core/messages.ts';
import type { OwnExercise } from '../../core/own-exercises.ts';
import type { PictureTrouble } from '../../core/picture-file.ts';
import { HOME } from '../../core/route.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { filter } from '../../store/library.ts';
import { dropDraft, NEW, removed } from '../../store/own-exercises.ts';
import { keptPicture, pictureFrom } from '../../store/pictures.ts';
import { model, notice, route } from '../../store/state.ts';
import { act } from '../../store/verbs.ts';
import { given, named, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  act: vi.fn(async () => ok),
  changeSettings: vi.fn(async () => ok),
  confirmCare: vi.fn(),
}));
vi.mock('../../store/pictures.ts', () => ({ pictureFrom: vi.fn(), keptPicture: vi.fn(async () => null) }));

const PICTURE = 'data:image/webp;base64,UklGRg==';
const BRIDGE: OwnExercise = {
  id: 'own-bridge',
  name: 'Brug van de fysio',
  steps: ['Lig op je rug.', 'Til je billen op.'],
  counts: 'repetitions',
  amount: 10,
  picture: 'the-picture',
};
const words = libraryNl.own;

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const page = () => document.body.textContent;
const sent = () => vi.mocked(act).mock.calls.map(([command]) => command);
const settle = () => new Promise((resolve) => setTimeout(resolve));
const value = (name: string) => (named(name) as HTMLInputElement | null)?.value;

const answers = (surgery: boolean): Screening =>
  Object.fromEntries(SCREENING_IDS.map((id) => [id, id === 'surgery' && surgery])) as Screening;

function somebody(exercises: readonly OwnExercise[] = [], surgery = false): void {
  const settings = { ...DEFAULT_SETTINGS, language: 'nl' as const, screening: answers(surgery) };
  given({ gates: { redFlags: 'none' }, settings, exercises });
}

async function open(part: string): Promise<void> {
  route.value = { view: 'exercises', part };
  render(<Library />, document.body);
  await vi.waitFor(() => expect(find('h1')).not.toBeNull());
  await settle();
}

/** Another view of the panel: the library is gone. */
async function leave(): Promise<void> {
  render(null, document.body);
  await settle();
}

async function type(name: string, text: string): Promise<void> {
  const field = named(name) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function press(name: string): Promise<void> {
  named(name)?.click();
  await settle();
}

async function save(): Promise<void> {
  find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
  await settle();
}

async function chooseFile(file: File): Promise<void> {
  const field = named('own-picture') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

const aFile = (name = 'foto.jpg') => new File(['...'], name, { type: 'image/jpeg' });

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(pictureFrom).mockResolvedValue({ address: PICTURE });
  for (const whose of [NEW, BRIDGE.id]) dropDraft(whose);
  removed.value = null;
  filter.value = ANYTHING;
  location.hash = '';
  somebody();
});
afterEach(() => {
  render(null, document.body);
  route.value = HOME;
});

describe('an exercise of one’s own, written down', () => {
  test('begins empty, and keeps what was typed', async () => {
    await open('own-new');
    expect([value('own-name'), value('own-steps'), value('own-amount')]).toEqual(['', '', '']);
    await type('own-name', '  Brug van de fysio ');
    await type('own-steps', '1. Lig op je rug.\n2. Til je billen op.\n');
    await type('own-amount', '10');
    await save();
    const { picture: _picture, id: _id, ...rest } = BRIDGE;
    expect(sent()).toEqual([
      {
        type: 'keep-exercise',
        exercise: { ...rest, id: expect.stringMatching(/^own-/), picture: null },
      },
    ]);
    expect(location.hash).toMatch(/^#exercises\/own-/);
    // The next one begins empty again.
    await leave();
    await open('own-new');
    expect(value('own-name')).toBe('');
  });

  test('is counted in seconds too, within what those allow', async () => {
    await open('own-new');
    await type('own-name', 'Plank');
    await type('own-steps', 'Steun op je ellebogen.');
    await press('own-seconds');
    await type('own-amount', '4');
    await save();
    expect(page()).toContain(words.trouble['needs-seconds'](5, 900));
    expect(document.activeElement).toBe(named('own-amount'));
    await type('own-amount', '30');
    await save();
    expect(sent()).toMatchObject([{ exercise: { counts: 'seconds', amount: 30 } }]);
  });

  test('says what is missing, and sends nothing', async () => {
    await open('own-new');
    await save();
    for (const one of ['needs-name', 'needs-steps'] as const)
      expect(page()).toContain(words.trouble[one](1, 1));
    expect(sent()).toEqual([]);
    expect(document.activeElement).toBe(named('own-name'));
  });

  test('waits for whoever looks something up in between', async () => {
    await open('own-new');
    await type('own-name', 'Brug');
    await chooseFile(aFile());
    await leave();
    await open('own-new');
    expect(value('own-name')).toBe('Brug');
    expect(named('picture-preview')?.getAttribute('src')).toBe(PICTURE);
    expect(page()).toContain(words.begun);
  });

  test('is whole again when it could not be kept', async () => {
    vi.mocked(act).mockResolvedValue({ ok: false, trouble: 'storage-full' });
    await open('own-new');
    await type('own-name', 'Brug');
    await type('own-steps', 'Lig.');
    await type('own-amount', '5');
    await save();
    expect(location.hash).toBe('');
    expect(value('own-name')).toBe('Brug');
    vi.mocked(act).mockResolvedValue(ok);
  });
});

describe('its picture', () => {
  test('is kept once, however often somebody presses', async () => {
    await open('own-new');
    await type('own-name', 'Brug');
    await type('own-steps', 'Lig.');
    await type('own-amount', '5');
    await chooseFile(aFile());
    for (let presses = 0; presses < 3; presses++)
      find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(sent().map(({ type: what }) => what)).toEqual(['keep-picture', 'keep-exercise']);
  });

  test('that could not be kept leaves the form as it was, for another try with the same exercise', async () => {
    await open('own-new');
    await type('own-name', 'Brug');
    await type('own-steps', 'Lig.');
    await type('own-amount', '5');
    await chooseFile(aFile());
    vi.mocked(act).mockResolvedValueOnce({ ok: false, trouble: 'storage-full' });
    await save();
    expect(notice.value).toEqual({ kind: 'trouble', trouble: 'storage-full' });
    expect([value('own-name'), location.hash]).toEqual(['Brug', '']);
    await save();
    const ids = sent().flatMap((command) => (command.type === 'keep-exercise' ? command.exercise.id : []));
    expect(new Set(ids).size).toBe(1);
    expect(location.hash).toBe(`#exercises/${ids[0]}`);
  });

  test('is kept before it, and known to it by name', async () => {
    await open('own-new');
    await type('own-name', 'Brug');
    await type('own-steps', 'Lig.');
    await type('own-amount', '5');
    await chooseFile(aFile());
    expect(named('picture-preview')?.getAttribute('alt')).toBe('Brug');
    await save();
    const [[picture, , id] = [], [exercise] = []] = vi.mocked(act).mock.calls;
    expect(picture).toEqual({ type: 'keep-picture', picture: PICTURE });
    expect(exercise).toMatchObject({ type: 'keep-exercise', exercise: { picture: id } });
    expect(id).toEqual(expect.any(String));
  });

  test.each(['no-picture', 'heavy', 'vast', 'damaged'] as const)(
    'that is refused (%s) gets a sentence, and nothing that was filled in is lost',
    async (trouble: PictureTrouble) => {
      await open('own-new');
      await type('own-name', 'Brug');
      await chooseFile(aFile());
      vi.mocked(pictureFrom).mockResolvedValueOnce({ trouble });
      await chooseFile(aFile('brief.png'));
      expect(textOf('picture-wrong')).toContain(words.pictureTrouble[trouble]);
      expect(value('own-name')).toBe('Brug');
      expect(named('picture-preview')?.getAttribute('src')).toBe(PICTURE);
    },
  );

  test('can be pasted and dropped, and text is pasted as ever', async () => {
    await open('own-new');
    const bring = async (kind: 'paste' | 'drop', files: readonly File[]) => {
      const event = new Event(kind, { bubbles: true, cancelable: true });
      const data = { files, types: files.length > 0 ? ['Files'] : ['text/plain'] };
      Object.assign(event, { clipboardData: data, dataTransfer: data });
      find('form')?.dispatchEvent(event);
      await settle();
      return event.defaultPrevented;
    };
    expect(await bring('paste', [])).toBe(false);
    expect(pictureFrom).not.toHaveBeenCalled();
    expect(await bring('paste', [aFile('a.png')])).toBe(true);
    expect(await bring('drop', [aFile('b.png')])).toBe(true);
    expect(vi.mocked(pictureFrom).mock.calls.map(([file]) => (file as File).name)).toEqual([
      'a.png',
      'b.png',
    ]);
  });

  test('is the last one that was chosen, however long an earlier one takes', async () => {
    await open('own-new');
    let slow = (_: { address: string }) => {};
    vi.mocked(pictureFrom).mockReturnValueOnce(
      new Promise((resolve) => {
        slow = resolve;
      }),
    );
    await chooseFile(aFile('slow.jpg'));
    expect(page()).toContain(words.working);
    await type('own-name', 'Terwijl ik wacht');
    await chooseFile(aFile('quick.jpg'));
    slow({ address: 'data:image/webp;base64,AAAA' });
    await settle();
    expect(named('picture-preview')?.getAttribute('src')).toBe(PICTURE);
    expect(value('own-name')).toBe('Terwijl ik wacht');
  });

  test('can be taken away', async () => {
    somebody([BRIDGE]);
    await open('edit-own-bridge');
    await press('remove-picture');
    await save();
    expect(sent()).toEqual([{ type: 'keep-exercise', exercise: { ...BRIDGE, picture: null } }]);
  });
});

describe('one’s own exercise', () => {
  test('stands in the library with its picture, before ours', async () => {
    vi.mocked(keptPicture).mockResolvedValue(PICTURE);
    somebody([BRIDGE]);
    await open('');
    expect(find('section [data-testid="exercise"]')?.dataset.id).toBe('own-bridge');
    expect(find('[data-id="own-bridge"]')?.textContent).toContain('10 keer');
    await vi.waitFor(() => expect(find('[data-id="own-bridge"] img')?.getAttribute('src')).toBe(PICTURE));
  });

  test('shows its steps, its picture by its name, the stop rule, and the way to do it', async () => {
    vi.mocked(keptPicture).mockResolvedValue(PICTURE);
    somebody([BRIDGE]);
    await open('own-bridge');
    for (const one of [BRIDGE.name, ...BRIDGE.steps, '10 keer', words.intro]) expect(page()).toContain(one);
    await vi.waitFor(() => expect(find('img')?.getAttribute('alt')).toBe(BRIDGE.name));
    expect(keptPicture).toHaveBeenCalledWith('the-picture');
    expect(named('start-exercise')?.getAttribute('href')).toBe('#break/own-bridge');
  });

  test('stays to be read after an operation, as a care provider gave it, but is not guided', async () => {
    somebody([BRIDGE], true);
    await open('own-bridge');
    expect(page()).toContain(BRIDGE.steps[0]);
    expect(page()).toContain(libraryNl.screening.closed.surgery);
    expect(named('start-exercise')).toBeNull();
  });

  test('keeps its steps while a warning sign stands', async () => {
    somebody([BRIDGE]);
    model.value = { ...model.value, gates: { redFlags: 'any' } };
    await open('own-bridge');
    expect(find('.gate')).not.toBeNull();
    expect(page()).not.toContain(BRIDGE.steps[0]);
  });

  test('is changed in its place', async () => {
    somebody([BRIDGE]);
    await open('edit-own-bridge');
    expect([value('own-name'), value('own-steps'), value('own-amount')]).toEqual([
      BRIDGE.name,
      BRIDGE.steps.join('\n'),
      '10',
    ]);
    await type('own-amount', '12');
    await save();
    expect(sent()).toEqual([{ type: 'keep-exercise', exercise: { ...BRIDGE, amount: 12 } }]);
    expect(location.hash).toBe('#exercises/own-bridge');
  });

  test('is removed, and put back as it was', async () => {
    somebody([BRIDGE]);
    await open('own-bridge');
    await press('remove-exercise');
    await vi.waitFor(() => expect(location.hash).toBe('#exercises'));
    somebody([]);
    await open('');
    expect(textOf('exercise-removed')).toContain(words.removed(BRIDGE.name));
    await press('undo-removal');
    expect(sent()).toEqual([
      { type: 'remove-exercise', exercise: 'own-bridge' },
      { type: 'keep-exercise', exercise: BRIDGE },
    ]);
    await vi.waitFor(() => expect(named('exercise-removed')).toBeNull());
  });

  test('that is not there says so, with the way to the others', async () => {
    await open('own-of-another-computer');
    expect(page()).toContain(libraryNl.one.gone);
    expect(find('.back')?.getAttribute('href')).toBe('#exercises');
  });
});
