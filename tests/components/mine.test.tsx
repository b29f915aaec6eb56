// @vitest-environment happy-dom
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Check from '../../components/mine/Check.tsx';
import Mine from '../../components/mine/Mine.tsx';
import TakenToday from '../../components/mine/TakenToday.tsx';
import { Today } from '../../components/panel/Today.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import Supplements from '../../components/supplements/Supplements.tsx';
import { mineNl } from '../../content/mine/nl.ts';
import type { Reply } from '../../core/messages.ts';
import { CHECK_QUESTIONS, type CheckAnswers } from '../../core/supplements/check.ts';
import type { Product } from '../../core/supplements/product.ts';
import { addDays } from '../../core/time.ts';
import { settled } from '../../store/loading.ts';
import { route } from '../../store/state.ts';
import { act, changeSettings } from '../../store/verbs.ts';
import { aCurcumin, anOmega, aPlain, safetyOf } from '../core/supplement-list.ts';
import { given, named, TODAY, textOf } from './given.ts';

const ok: Reply = { ok: true, seq: 1 };
vi.mock('../../store/verbs.ts', () => ({
  act: vi.fn(async () => ok),
  changeSettings: vi.fn(async () => ok),
}));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const findAll = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const tones = (within: string) => findAll(`${within} .sign`).map(({ dataset }) => dataset.tone);
const sent = () => vi.mocked(act).mock.calls.map(([command]) => command);

const FISH_OIL = anOmega({ id: 'fish-oil', name: 'Visolie', moments: ['breakfast', 'dinner'] });
const MAGNESIUM = aPlain(
  'magnesium',
  { amount: 400, unit: 'mg' },
  { id: 'magnesium', name: 'Citraat', moments: ['evening'] },
);

/** The check is answered; no to everything but this. */
function checked(list: readonly Product[], yes: CheckAnswers = {}, weight: number | null = null): void {
  given({ safety: safetyOf(yes, weight), supplements: list });
}

async function open(view: 'mine' | 'check'): Promise<void> {
  render(view === 'mine' ? <Mine /> : <Check />, document.body);
  await vi.waitFor(() => expect(find('.mine')).not.toBeNull());
}

/** Types or chooses, and lets the page take it up. */
async function fill(name: string, value: string): Promise<void> {
  await vi.waitFor(() => expect(named(name)).not.toBeNull());
  const field = named(name) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

async function click(selector: string): Promise<void> {
  find(selector)?.click();
  await new Promise((resolve) => setTimeout(resolve));
}

async function startProduct(kind: string): Promise<void> {
  await open('mine');
  await click('[data-testid="add-supplement"]');
  await fill('supplement-kind', kind);
}
const saveProduct = async () => {
  find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve));
};

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));
// A chunk that is still on its way would arrive at a page that is gone.
afterAll(() => vi.waitFor(() => expect(settled.value).toBe(true)));

describe('the safety check', () => {
  test('asks eleven questions with yes and no, of which none is chosen beforehand', async () => {
    given();
    await open('check');
    expect(findAll('[data-question]').map(({ dataset }) => dataset.question)).toEqual([...CHECK_QUESTIONS]);
    expect(findAll('[data-answer]')).toHaveLength(22);
    expect(findAll(':checked')).toEqual([]);
    expect(textOf('check-progress')).toBe('0 van 11 beantwoord');
    expect(named('consequences')).toBeNull();
    expect(find('.mine')?.textContent).toContain(mineNl.check.closing);
  });

  test('keeps an answer at once, and goes on where one stopped', async () => {
    given({ safety: { answers: { medicines: false, heart: true }, weight: null } });
    await open('check');
    expect(textOf('check-progress')).toBe('2 van 11 beantwoord');
    expect(findAll(':checked').map((one) => one.dataset.answer)).toEqual(['no', 'yes']);
    await click('[data-question="diabetes"] [data-answer="no"]');
    expect(sent()).toEqual([{ type: 'answer-safety', answers: { diabetes: false } }]);
  });

  test('says at the end what is kept off the list and what to ask about which supplement', async () => {
    checked([], { liver: true, heart: true, pregnant: true });
    await open('check');
    expect(find('[data-testid="consequences"] [data-id="curcumin"]')?.textContent).toContain(
      mineNl.standing.blocks.liver,
    );
    expect(tones('[data-testid="consequences"]')).toEqual(['blocked', 'blocked', 'warning']);
    const asked = find('[data-testid="consequences"] [data-tone="warning"]')?.textContent;
    expect(asked).toContain(`${mineNl.standing.flags.heart} (Omega-3, Magnesium)`);
    expect(named('to-list')?.getAttribute('href')).toBe('#supplements/mine');
  });

  test('saves a weight, takes it back, and refuses one that is none', async () => {
    checked([], {}, 70);
    await open('check');
    const field = named('weight') as HTMLInputElement;
    expect(field.value).toBe('70');
    const leave = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    };
    await leave('7000');
    expect(find('.field .wrong')?.textContent).toBe(mineNl.check.weightWrong);
    expect(sent()).toEqual([]);
    await leave('70,5');
    await leave('');
    expect(sent()).toEqual([
      { type: 'answer-safety', answers: {}, weight: 70.5 },
      { type: 'answer-safety', answers: {}, weight: null },
    ]);
  });
});

describe('the article’s supplements after the check', () => {
  async function openList(part = ''): Promise<void> {
    route.value = { view: 'supplements', part };
    render(<Supplements />, document.body);
    await vi.waitFor(() => expect(find('.supplements')).not.toBeNull());
  }

  test('carry what stands in the way and what to ask, in the list', async () => {
    checked([], { liver: true, heart: true });
    await openList();
    await vi.waitFor(() => expect(tones('[data-id="curcumin"]')).toEqual(['blocked']));
    expect(find('[data-id="curcumin"] .sign')?.textContent).toContain(mineNl.standing.blocked);
    expect(tones('[data-id="omega-3"]')).toEqual(['warning']);
    expect(tones('[data-id="vitamin-c"]')).toEqual([]);
  });

  test('carry it in the detail, cod-liver oil apart', async () => {
    checked([], { pregnant: true });
    await openList('omega-3');
    await vi.waitFor(() => expect(tones('.supplement-detail')).toEqual(['warning', 'blocked']));
    expect(find('[data-tone="blocked"]')?.textContent).toContain(mineNl.standing.codLiver);
  });

  test('ask a person with diabetes about the sensor beside vitamin C only', async () => {
    checked([], { diabetes: true });
    await openList();
    await vi.waitFor(() => expect(tones('[data-id="vitamin-c"]')).toEqual(['warning']));
    expect(find('[data-id="vitamin-c"] .sign')?.textContent).toContain(mineNl.standing.sensor);
    expect(find('[data-id="curcumin"] .sign')?.textContent).toContain(mineNl.standing.flags.diabetes);
  });

  test('lead to one’s own list, and to the check while it is not done', async () => {
    given();
    await openList();
    await vi.waitFor(() => expect(named('to-mine')?.getAttribute('href')).toBe('#supplements/mine'));
    expect(find('.to-mine a[href="#supplements/check"]')).not.toBeNull();
  });
});

describe('my list', () => {
  test('is closed until the check is done, and says how far it is', async () => {
    given({ safety: { answers: { heart: false }, weight: null } });
    await open('mine');
    expect(named('add-supplement')).toBeNull();
    expect(textOf('to-check')).toBe('Nog 10 vragen');
    expect(named('to-check')?.getAttribute('href')).toBe('#supplements/check');
  });

  test('shows each product as on its label, what it adds up to, and what that asks', async () => {
    checked([FISH_OIL, MAGNESIUM]);
    await open('mine');
    expect(find('[data-id="fish-oil"]')?.textContent).toContain('300 mg per portie, ontbijt, avondeten');
    expect(find('[data-testid="total"][data-id="epa-dha"]')?.textContent).toContain('600 mg');
    expect(find('[data-key="magnesium-above"]')?.textContent).toContain(
      'Je komt op 400 mg magnesium per dag',
    );
    expect(find('[data-key="magnesium-above"] a')?.getAttribute('href')).toMatch(/^https:/);
    // A dose above a limit never stands without a word.
    expect(tones('[data-id="magnesium"]')).toEqual(['warning']);
    expect(tones('[data-id="fish-oil"]')).toEqual([]);
  });

  test('shows a product that an answer of later stands in the way of', async () => {
    checked([aCurcumin({ id: 'curcumin' })], { medicines: true });
    await open('mine');
    expect(tones('[data-id="curcumin"]')).toEqual(['blocked']);
  });

  test('takes a product off and brings it back', async () => {
    checked([FISH_OIL]);
    await open('mine');
    await click('[data-testid="remove-supplement"]');
    expect(sent()).toEqual([{ type: 'remove-supplement', product: 'fish-oil' }]);
    await vi.waitFor(() => expect(textOf('removed')).toContain('Visolie is van je lijst.'));
    await click('[data-testid="undo-removal"]');
    expect(sent()[1]).toEqual({ type: 'add-supplement', product: FISH_OIL });
    await vi.waitFor(() => expect(named('removed')).toBeNull());
  });
});

describe('adding a product', () => {
  test('begins empty: no kind, no dose, no moment, no article', async () => {
    checked([]);
    await open('mine');
    await click('[data-testid="add-supplement"]');
    expect((named('supplement-kind') as HTMLSelectElement).value).toBe('');
    await fill('supplement-kind', 'magnesium');
    expect((named('supplement-dose') as HTMLInputElement).value).toBe('');
    expect(findAll(':checked')).toEqual([]);
    expect(find('form')?.textContent).not.toMatch(/\d{3}/);
  });

  test('shows what was understood, warns above a limit, and saves what the label says', async () => {
    checked([MAGNESIUM]);
    await startProduct('magnesium');
    await fill('supplement-name', 'Tabletten');
    await fill('supplement-dose', '1.000');
    await click('[data-moment="lunch"]');
    expect(find('form')?.textContent).toContain('Dat is 1000 mg per portie.');
    // With what is on the list already.
    expect(find('form [data-key="magnesium-above"]')?.textContent).toContain('1400 mg');
    await saveProduct();
    expect(sent()).toEqual([
      {
        type: 'add-supplement',
        product: {
          id: expect.any(String),
          since: TODAY,
          supplement: 'magnesium',
          name: 'Tabletten',
          dose: { amount: 1000, unit: 'mg' },
          moments: ['lunch'],
        },
      },
    ]);
    await vi.waitFor(() => expect(find('form')).toBeNull());
  });

  test('says what is missing or impossible, and saves nothing', async () => {
    checked([]);
    await startProduct('vitamin-d3');
    await fill('supplement-dose', '3000');
    await saveProduct();
    const said = () => findAll('form .wrong').map(({ textContent }) => textContent);
    const { needsName, refusals, needsMoment } = mineNl.form;
    expect(said()).toEqual(['', needsName, refusals['unit-missing'], needsMoment]);
    await fill('supplement-dose', '3000 µg');
    expect(said()[2]).toBe(refusals['too-high']);
    expect(sent()).toEqual([]);
  });

  test('of curcumin asks for piperine and the form, and counts the weight of the check', async () => {
    checked([], {}, 50);
    await startProduct('curcumin');
    await fill('supplement-dose', '160');
    await click('[data-moment="dinner"]');
    await click('[data-question="enhanced"] [data-answer="yes"]');
    expect(find('[data-key="curcumin-above"]')?.textContent).toContain('voor jou 150 mg');
    expect(find('[data-key="curcumin-form"]')).not.toBeNull();
  });

  test('of a supplement that an answer stands in the way of is not possible', async () => {
    checked([], { liver: true });
    await startProduct('curcumin');
    expect(tones('form')).toEqual(['blocked']);
    expect(named('supplement-dose')).toBeNull();
    expect(named('save-supplement')).toBeNull();
  });

  test('of cod-liver oil in a pregnancy is not possible, of fish oil it is', async () => {
    checked([], { pregnant: true });
    await startProduct('omega-3');
    await click('[data-question="cod-liver"] [data-answer="yes"]');
    expect(named('save-supplement')).toBeNull();
    await click('[data-question="cod-liver"] [data-answer="no"]');
    expect(named('save-supplement')).not.toBeNull();
  });

  test.each([
    [6, true],
    [7, false],
  ])('%i days after the last says that one a week tells more: %s', async (days, told) => {
    checked([{ ...FISH_OIL, since: addDays(TODAY, -days) }]);
    await open('mine');
    await click('[data-testid="add-supplement"]');
    expect(named('pace') !== null).toBe(told);
  });
});

describe('taken today', () => {
  test('is ticked by moment of the day, and unticked', async () => {
    given(
      { safety: safetyOf({}), supplements: [FISH_OIL, MAGNESIUM] },
      { taken: [{ product: 'fish-oil', moment: 'breakfast' }] },
    );
    render(<TakenToday />, document.body);
    await vi.waitFor(() => expect(named('taken-today')).not.toBeNull());
    expect(textOf('taken-today')).toContain('1 van 3 genomen');
    expect(findAll('[data-testid="taken"]').map(({ dataset }) => dataset.moment)).toEqual([
      'breakfast',
      'dinner',
      'evening',
    ]);
    await click('[data-moment="dinner"]');
    await click('[data-moment="breakfast"]');
    const tick = { date: TODAY, product: 'fish-oil' };
    expect(sent()).toEqual([
      { ...tick, type: 'take-supplement', moment: 'dinner' },
      { ...tick, type: 'untake-supplement', moment: 'breakfast' },
    ]);
  });

  test('leaves out what an answer stands in the way of', async () => {
    checked([aCurcumin(), FISH_OIL], { liver: true });
    render(<TakenToday />, document.body);
    await vi.waitFor(() => expect(named('taken-today')).not.toBeNull());
    expect(findAll('[data-product="product-0"]')).toEqual([]);
  });

  test('stands in Today only while something is on the list', async () => {
    given();
    render(<Today />, document.body);
    expect(named('taken-today')).toBeNull();
    checked([FISH_OIL]);
    await vi.waitFor(() => expect(named('taken-today')).not.toBeNull());
  });
});

test('the popup has it too, and opens the list beside itself', async () => {
  given();
  render(<Popup openPanel={() => {}} />, document.body);
  expect(named('taken-today')).toBeNull();
  checked([FISH_OIL]);
  await vi.waitFor(() => expect(named('taken-today')).not.toBeNull());
  const link = find('[data-testid="taken-today"] a');
  expect(link?.getAttribute('href')).toBe('/sidepanel.html#supplements/mine');
  expect(link?.getAttribute('target')).toBe('_blank');
});

describe('reminders', () => {
  test('are off, and switched on by the person alone', async () => {
    checked([FISH_OIL]);
    await open('mine');
    expect((named('supplement-reminders') as HTMLInputElement).checked).toBe(false);
    expect(findAll('input[type="time"]')).toEqual([]);
    await click('[data-testid="supplement-reminders"]');
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ supplementReminders: true });
  });

  test('ask a clock time only for the moments in use, and say when it is outside waking hours', async () => {
    checked([FISH_OIL]);
    const { settings } = (await import('../../store/state.ts')).model.value;
    const supplementTimes = { ...settings.supplementTimes, breakfast: '06:30' };
    given({
      safety: safetyOf({}),
      supplements: [FISH_OIL],
      settings: { ...settings, supplementReminders: true, supplementTimes },
    });
    await open('mine');
    const fields = findAll('input[type="time"]') as HTMLInputElement[];
    expect(fields.map(({ value }) => value)).toEqual(['06:30', '18:00', '07:00', '22:00']);
    expect(findAll('.outside').map(({ textContent }) => textContent)).toEqual([mineNl.reminders.outside]);
    const [breakfast] = fields;
    if (breakfast === undefined) throw new Error('no field');
    breakfast.value = '07:15';
    breakfast.dispatchEvent(new Event('change', { bubbles: true }));
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({
      supplementTimes: { ...supplementTimes, breakfast: '07:15' },
    });
  });
});
