// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Scale } from '../../components/supplements/Scale.tsx';
import Supplements from '../../components/supplements/Supplements.tsx';
import { scaleOf } from '../../components/supplements/scale.ts';
import { detailsNl } from '../../content/supplements/detail.nl.ts';
import { supplementsNl } from '../../content/supplements/nl.ts';
import { pagesNl } from '../../content/words/pages.nl.ts';
import { newModel } from '../../core/model.ts';
import { routeOf } from '../../core/route.ts';
import { searchHash } from '../../core/search-route.ts';
import { SUPPLEMENT_IDS } from '../../core/supplements/product.ts';
import { searchIndex } from '../../store/search-index.ts';
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
});

describe('the search', () => {
  const field = () => find('[data-testid="supplement-search"]') as HTMLInputElement;
  const others = () => [...document.querySelectorAll<HTMLElement>('[data-testid="found"]')];
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

  async function look(query: string) {
    await open();
    // The texts of other kinds come in after the supplements.
    await vi.waitFor(() => expect(searchIndex.value?.all.texts.length).toBeGreaterThan(400));
    type(query);
    await vi.waitFor(() => expect(find('.found')?.textContent).not.toContain('supplementen'));
  }

  test('finds while one types, and marks what it found', async () => {
    await look('kurk');
    expect(hits().map((hit) => hit.dataset.id)).toEqual(['curcumin']);
    expect(hits()[0]?.querySelector('.found-by')?.textContent).toBe('Gevonden op: kurkuma');
    expect(marks()).toContain('kurk');
    type('cur');
    await vi.waitFor(() => expect(hits()[0]?.querySelector('h2 mark')?.textContent).toBe('Cur'));
  });

  test('shows each dose with its warning in what it finds too', async () => {
    await look('magn');
    expect(hits()[0]?.querySelector('.article-dose')?.textContent).toContain(supplementsNl.magnesium.dose);
    expect(hits()[0]?.querySelector('.dose-warning')?.textContent).toContain(supplementsNl.magnesium.warning);
  });

  test('has warning signs, exercises and parts of the article beneath, each with its address', async () => {
    await look('112');
    expect(hits()).toHaveLength(0);
    expect(others()[0]?.dataset).toMatchObject({ kind: 'red-flag', id: 'r1-aorta' });
    expect(others()[0]?.textContent).toContain('Bel nu 112');
    expect(others()[0]?.querySelector('a')?.getAttribute('href')).toBe('#red-flags/r1-aorta');
    type('zijplank');
    await vi.waitFor(() => expect(others().map(({ dataset }) => dataset.kind)).toEqual(['exercise']));
    type('insuline');
    await vi.waitFor(() => expect(others()[0]?.dataset.kind).toBe('article'));
  });

  test('finds an exercise of one’s own, by its name and by its steps, also one that was just written', async () => {
    await look('fysio');
    expect(others()).toEqual([]);
    const own = { id: 'own-brug', name: 'Brug van de fysio', steps: ['Til je billen op.'], amount: 10 };
    const written = { ...own, counts: 'repetitions', picture: null } as const;
    model.value = { ...model.value, exercises: [written] };
    await vi.waitFor(() => expect(others()).toHaveLength(1));
    expect(others()[0]?.textContent).toBe('Eigen oefeningBrug van de fysio');
    expect(others()[0]?.querySelector('a')?.getAttribute('href')).toBe('#exercises/own-brug');
    expect(marks()).toEqual(['fysio']);
    type('til je billen');
    await vi.waitFor(() => expect(marks()).toEqual(['Til', 'je', 'billen']));
  });

  test('opens the first hit on Enter', async () => {
    await look('magn');
    find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(location.hash).toBe('#supplements/magnesium');
  });

  test('goes through field and hits with the arrows, and stays at either end', async () => {
    await look('vitamine');
    field().focus();
    press('ArrowUp');
    expect(document.activeElement).toBe(field());
    press('ArrowDown');
    expect(document.activeElement).toBe(hits()[0]?.querySelector('a'));
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(others()[0]?.querySelector('a'));
    for (let presses = 0; presses < 5; presses++) press('ArrowDown');
    expect(document.activeElement).toBe(others().at(-1)?.querySelector('a'));
    press('ArrowUp');
    expect(document.activeElement).toBe(others().at(-2)?.querySelector('a'));
  });

  test('is cleared by Escape from anywhere in it, and takes the focus', async () => {
    await look('magn');
    field().focus();
    press('ArrowDown');
    press('Escape');
    await vi.waitFor(() => expect(hits()).toHaveLength(6));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(location.hash).toBe('#supplements');
  });

  test('names the six and where else to look when nothing is found', async () => {
    await look('zink');
    expect(find('[role="status"]')?.textContent).toContain('Niets gevonden voor “zink”');
    expect(document.querySelectorAll('.names a')).toHaveLength(6);
    expect(find('a[href="#red-flags"]')).not.toBeNull();
    expect(find('.supplement-list')?.children).toHaveLength(0);
  });

  test('has an address of its own, which types it in and takes the focus', async () => {
    route.value = routeOf(searchHash('vis olie'));
    render(<Supplements />, document.body);
    await vi.waitFor(() => expect(field()?.value).toBe('vis olie'));
    expect(hits().map((hit) => hit.dataset.id)).toEqual(['omega-3']);
    expect(document.activeElement).toBe(field());
    field().blur();
    route.value = routeOf(searchHash(''));
    await vi.waitFor(() => expect(hits()).toHaveLength(6));
    expect(document.activeElement).toBe(field());
  });

  test('is kept in the address, so that the way back leads to it', async () => {
    await look('visoli');
    field().dispatchEvent(new Event('change', { bubbles: true }));
    expect(location.hash).toBe(searchHash('visoli'));
  });
});

describe('one supplement', () => {
  test('opens by its address with all that is said of it, and a way back', async () => {
    await open('magnesium');
    const text = find('.supplement-detail')?.textContent;
    const { warning, safety, unclear, evidence, label } = supplementsNl.magnesium;
    for (const one of [warning, ...safety, unclear, evidence, label]) expect(text).toContain(one);
    const { ask, clashes, forms, moment } = detailsNl.magnesium;
    const told = clashes.flatMap((clash) => [clash.with, clash.why]);
    for (const one of [...ask, ...told, ...forms, moment]) expect(text).toContain(one);
    expect(find('.back')?.getAttribute('href')).toBe('#supplements');
    expect(document.querySelectorAll('.sources a[target="_blank"]').length).toBeGreaterThan(2);
  });

  test('puts the safety before the label, the evidence and the sources', async () => {
    await open('omega-3');
    const headings = [...document.querySelectorAll('.supplement-detail h2')].map((one) => one.textContent);
    const { detail, supplements, common } = pagesNl;
    const order = [detail.ask, supplements.safety, detail.clashes, supplements.label, supplements.evidence];
    const places = [...order, common.sources].map((title) => headings.indexOf(title));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('reads the scale out as words, each limit with where the article lies and whose limit it is', async () => {
    await open('magnesium');
    expect(find('.scale-drawing')?.getAttribute('aria-hidden')).toBe('true');
    const lines = [...document.querySelectorAll('.scale li')].map((one) => one.textContent);
    expect(lines).toEqual([
      expect.stringMatching(/^250 mg: Europese bovengrens.*BfR 50\/2017.*artikel erboven$/),
      expect.stringMatching(/^350 mg: Noorwegen.*VKM 2016.*artikel erboven$/),
    ]);
    expect(find('.scale figcaption')?.textContent).toBe('Van 0 tot 672 mg per dag');
  });

  test('says that a dose lies partly above, below, or that there is no limit', async () => {
    const said = async (id: string) => {
      await open(id);
      return [...document.querySelectorAll('.scale li strong, .unlimited')].map((one) => one.textContent);
    };
    expect(await said('vitamin-d3')).toEqual(['artikel deels erboven', 'artikel deels erboven']);
    expect(await said('omega-3')).toEqual(['artikel eronder', 'artikel erboven']);
    expect(await said('collagen')).toEqual(['er is geen officiële grens']);
  });

  test('names the distances, and the pharmacist where none is known', async () => {
    await open('magnesium');
    const rows = [...document.querySelectorAll('.clashes tbody tr')];
    const told = rows.map((row) => row.textContent?.replaceAll('\u00AD', '') ?? '');
    const rowOf = (name: string) => told.find((row) => row.includes(name));
    expect(rowOf('doxycycline')).toContain('Minstens 2 uur ervoor, of 4 tot 6 uur erna.');
    expect(rowOf('doxycycline')).toMatch(/\(NIH ODS.*\)$/);
    expect(rowOf('IJzer')).toContain('3 tot 4 uur ertussen.');
    expect(rowOf('Levothyroxine')).toContain('Vraag het je apotheker.');
    expect(rows.every((row) => row.querySelector('th[scope="row"]') !== null)).toBe(true);
  });

  test('marks one step of evidence, also for who hears it', async () => {
    await open('vitamin-d3');
    const current = [...document.querySelectorAll('.evidence [aria-current]')];
    expect(current.map((one) => one.textContent)).toEqual(['geen aangetoond effect (dit geldt hier)']);
  });

  test('every link of it can be reached and leaves by a new tab, or goes back', async () => {
    await open('curcumin');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.supplement-detail a')) {
      expect(link.tabIndex).toBe(0);
      const away = /^https:/.test(link.getAttribute('href') ?? '');
      expect(link.target).toBe(away ? '_blank' : '');
    }
  });

  test('draws the person’s own dose as a mark of its own, and says it', async () => {
    render(<Scale id="magnesium" limits={['a', 'b']} own={300} words={pagesNl} />, document.body);
    expect(find('.scale-drawing .own text')?.textContent).toBe('300');
    expect(find('.scale li:last-child')?.textContent).toBe('jouw dosis: 300 mg');
  });

  test('makes room for an own dose beyond everything else', () => {
    const { end, own, limits } = scaleOf('curcumin', 4000);
    expect(end).toBeGreaterThan(4000);
    expect(own).toBeLessThan(100);
    expect(limits.map(({ value }) => value)).toEqual([210, 153]);
  });

  test('leads an unknown name to the list', async () => {
    await open('zink');
    expect(hits()).toHaveLength(6);
  });
});
