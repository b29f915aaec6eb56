// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Article from '../../components/article/Article.tsx';
import { needleOf, piecesOf } from '../../components/article/match.ts';
import { articleNl } from '../../content/article/nl.ts';
import { foodNl } from '../../content/food/nl.ts';
import { supplementFigures } from '../../content/supplements/figures.ts';
import { supplementsNl } from '../../content/supplements/nl.ts';
import { newModel } from '../../core/model.ts';
import { HOME } from '../../core/route.ts';
import { SUPPLEMENT_IDS } from '../../core/supplements/product.ts';
import { model, route, truth } from '../../store/state.ts';
import { core } from '../../store/truth.ts';

truth.value = core;

vi.mock('../../store/verbs.ts', () => ({}));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim());

async function open() {
  render(<Article />, document.body);
  await vi.waitFor(() => expect(find('article')).not.toBeNull());
}

async function search(query: string) {
  const input = find('[data-testid="article-search"]') as HTMLInputElement;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(find('[role="status"]')?.textContent).not.toBe(''));
}

beforeEach(() => {
  const fresh = newModel(0);
  model.value = { ...fresh, settings: { ...fresh.settings, language: 'nl' } };
  route.value = HOME;
});
afterEach(() => render(null, document.body));

describe('the article', () => {
  test('holds every part under its own address, and a table of contents that leads there', async () => {
    await open();
    const links = [...document.querySelectorAll('.contents a')].map((a) => a.getAttribute('href'));
    const parts = [...document.querySelectorAll('section[data-part]')].map((s) => `#${s.id}`);
    expect(links).toEqual(parts);
    expect(links).toHaveLength(8);
  });

  test('says at the top and at the end that it is no medical advice and that we are not affiliated', async () => {
    await open();
    expect(find('.advice')?.textContent).toContain(articleNl.notAffiliated);
    expect(find('[data-part="disclaimer"]')?.textContent).toContain(articleNl.notAffiliated);
    expect(find('.original a')?.getAttribute('href')).toContain('docs.gezondland.org');
    expect(find('.original a')?.getAttribute('target')).toBe('_blank');
  });

  test('puts the warning beside each dose above a limit', async () => {
    await open();
    const doses = find('[data-part="supplements"]')?.textContent;
    for (const id of SUPPLEMENT_IDS) {
      expect(doses).toContain(supplementsNl[id].dose);
      expect(doses).toContain(supplementsNl[id].warning);
    }
    const above = SUPPLEMENT_IDS.filter((id) => ['above', 'partly'].includes(supplementFigures[id].verdict));
    expect(document.querySelectorAll('.dose-warning[data-above="true"]')).toHaveLength(above.length);
  });

  test('keeps what is ours apart from the article', async () => {
    await open();
    const ours = texts('.ours').join('\n');
    for (const one of [...articleNl.besides, articleNl.lastDays]) expect(ours).toContain(one);
  });

  test('opens at the part of a deep link and marks it in the contents', async () => {
    route.value = { view: 'article', part: 'programme' };
    await open();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('article/programme/heading'));
    expect(find('.contents [aria-current]')?.getAttribute('href')).toBe('#article/programme');
  });
});

describe('food in the article', () => {
  const NO = { medicines: false, pregnant: false, eating: false, organs: false, frail: false };
  const foodPart = () =>
    [...document.querySelectorAll('[data-part="approach"] h3')].find(
      (one) => one.textContent === articleNl.approaches.food.title,
    )?.parentElement;
  const read = async (food: typeof NO | null) => {
    model.value = { ...model.value, food };
    await open();
    await vi.waitFor(() => expect(foodPart()?.querySelector('[data-testid="food-ask"]')).not.toBeNull());
    return foodPart()?.textContent ?? '';
  };
  const said = articleNl.approaches.food.text[0] ?? '';

  test.each(['medicines', 'pregnant', 'eating', 'organs', 'frail'] as const)(
    'opens with our caution after a yes on %s',
    async (question) => {
      const text = await read({ ...NO, [question]: true });
      expect(text.indexOf(foodNl.care)).toBeGreaterThan(-1);
      expect(text.indexOf(foodNl.care)).toBeLessThan(text.indexOf(said));
      expect(text).toContain(foodNl.change);
    },
  );

  test.each([
    ['before the questions', null, foodNl.begin],
    ['after five times no', NO, foodNl.change],
  ])('has the caution after its words %s', async (_name, food, button) => {
    const text = await read(food);
    expect(text).not.toContain(foodNl.care);
    expect(text.indexOf(articleNl.foodCaution)).toBeGreaterThan(text.indexOf(said));
    expect(text).toContain(button);
  });

  test('lets the answers be changed in place', async () => {
    await read({ ...NO, eating: true });
    expect(foodPart()?.textContent).toContain(foodNl.means.nothing);
    foodPart()?.querySelector<HTMLElement>('[data-testid="food-ask"]')?.click();
    await vi.waitFor(() => expect(foodPart()?.querySelectorAll('fieldset')).toHaveLength(5));
    expect(find('[data-question="eating"] [value="yes"]')?.matches(':checked')).toBe(true);
  });
});

describe('the search in the article', () => {
  test('marks every match and says where one is, and goes round', async () => {
    await open();
    await search('slaap');
    const marks = document.querySelectorAll('mark').length;
    expect(marks).toBeGreaterThan(3);
    expect(texts('mark').every((one) => one?.toLowerCase() === 'slaap')).toBe(true);
    await vi.waitFor(() => expect(find('[role="status"]')?.textContent).toContain(`Treffer 1 van ${marks}`));
    const input = find('[data-testid="article-search"]');
    input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await vi.waitFor(() => expect(find('[role="status"]')?.textContent).toContain(`Treffer 2 van ${marks}`));
    for (let i = 0; i < 2; i++) {
      input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true }));
    }
    await vi.waitFor(() =>
      expect(find('[role="status"]')?.textContent).toContain(`Treffer ${marks} van ${marks}`),
    );
  });

  test('finds without accents and capitals', () => {
    expect(piecesOf('Één CAFÉ', needleOf(' cafe '))).toEqual([
      { text: 'Één ', hit: false },
      { text: 'CAFÉ', hit: true },
    ]);
    expect(needleOf('s')).toBe('');
  });

  test('gives a useful answer when nothing is found', async () => {
    await open();
    await search('zwaartekracht');
    expect(find('[role="status"]')?.textContent).toContain('Niets gevonden');
    expect(find('.article-search a')?.getAttribute('href')).toContain('docs.gezondland.org');
    expect(document.querySelector('mark')).toBeNull();
  });
});
