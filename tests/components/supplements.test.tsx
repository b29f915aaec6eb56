// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findSupplements } from '../../components/supplements/find.ts';
import { fold } from '../../components/supplements/fold.ts';
import Supplements from '../../components/supplements/Supplements.tsx';
import { supplementsEn } from '../../content/supplements/en.ts';
import { supplementsNl } from '../../content/supplements/nl.ts';
import { SUPPLEMENT_IDS } from '../../content/supplements/supplement.ts';
import { newModel } from '../../core/model.ts';
import { model, route, truth } from '../../store/state.ts';
import { core } from '../../store/truth.ts';

truth.value = core;

vi.mock('../../store/verbs.ts', () => ({}));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const hits = () => [...document.querySelectorAll<HTMLElement>('[data-testid="supplement"]')];

async function open(part = '') {
  route.value = { view: 'supplements', part };
  render(<Supplements />, document.body);
  await vi.waitFor(() => expect(find('.supplements')).not.toBeNull());
}

function type(query: string) {
  const input = find('[data-testid="supplement-search"]') as HTMLInputElement;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  const fresh = newModel(0);
  model.value = { ...fresh, settings: { ...fresh.settings, language: 'nl' } };
});
afterEach(() => render(null, document.body));

describe('the list of supplements', () => {
  test('shows all six with the dose as the article gives it and the warning beside it', async () => {
    await open();
    expect(hits().map((hit) => hit.dataset.id)).toEqual([...SUPPLEMENT_IDS]);
    for (const hit of hits()) {
      const id = SUPPLEMENT_IDS.find((one) => one === hit.dataset.id);
      const text = id === undefined ? undefined : supplementsNl[id];
      expect(hit.querySelector('.article-dose')?.textContent).toContain(text?.dose);
      expect(hit.querySelector('.dose-warning')?.textContent).toContain(text?.warning);
    }
  });

  test('finds while one types', async () => {
    await open();
    type('kurkuma');
    await vi.waitFor(() => expect(hits().map((hit) => hit.dataset.id)).toEqual(['curcumin']));
  });

  test('opens the first hit on Enter', async () => {
    await open();
    type('magn');
    await vi.waitFor(() => expect(hits()).toHaveLength(1));
    find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(location.hash).toBe('#supplements/magnesium');
  });

  test('names the six when nothing is found', async () => {
    await open();
    type('zink');
    await vi.waitFor(() =>
      expect(find('[role="status"]')?.textContent).toContain('Niets gevonden voor “zink”'),
    );
    expect(document.querySelectorAll('.names a')).toHaveLength(6);
  });
});

describe('the search', () => {
  test.each([
    ['omega3', 'omega-3'],
    ['Omega 3', 'omega-3'],
    ['visolie', 'omega-3'],
    ['fish oil', 'omega-3'],
    ['vitamine d', 'vitamin-d3'],
    ['D3', 'vitamin-d3'],
    ['turmeric', 'curcumin'],
    ['gelatine', 'collagen'],
    ['ASCORBINEZUUR', 'vitamin-c'],
    ['vit c', 'vitamin-c'],
  ])('“%s” finds %s first, in both languages', (query, id) => {
    expect(findSupplements(query, supplementsNl)[0]).toBe(id);
    expect(findSupplements(query, supplementsEn)[0]).toBe(id);
  });

  test('folds accents, capitals and ligatures', () => {
    expect(fold('Curcuminoïden')).toBe('curcuminoiden');
    expect(fold('ﬁsh')).toBe('fish');
  });
});

describe('one supplement', () => {
  test('opens by its address with all that is said of it, and a way back', async () => {
    await open('magnesium');
    const text = find('.supplement-detail')?.textContent;
    const { warning, safety, unclear, evidence, label } = supplementsNl.magnesium;
    for (const one of [warning, ...safety, unclear, evidence, label]) expect(text).toContain(one);
    expect(find('.back')?.getAttribute('href')).toBe('#supplements');
    expect(document.querySelectorAll('.sources a[target="_blank"]').length).toBeGreaterThan(2);
  });

  test('leads an unknown name to the list', async () => {
    await open('zink');
    expect(hits()).toHaveLength(6);
  });
});
