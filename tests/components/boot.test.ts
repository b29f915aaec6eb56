// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { now, zone } from '../../browser/clock.ts';
import { localDateAt } from '../../core/time.ts';
import boot from '../../entrypoints/boot.ts';
import { type BootCache, CACHE_KEY } from '../../store/cache.ts';

const html = document.documentElement;
const today = localDateAt(now(), zone());
const cache: BootCache = { language: 'en', theme: 'dark', date: today, slots: { breaks: '2 of 5' } };

/** Runs the script as the parser does: before the body is there. */
function start(stored: string, hash = ''): void {
  localStorage.setItem(CACHE_KEY, stored);
  location.hash = hash;
  document.body.innerHTML = '';
  void boot.main();
}

function parseBody(): string | null {
  document.body.innerHTML = '<p data-slot="breaks"></p>';
  document.dispatchEvent(new Event('readystatechange'));
  return document.body.textContent;
}

afterEach(() => {
  localStorage.clear();
  delete html.dataset.theme;
});

test('language, theme and view stand on the page before anything is drawn', () => {
  start(JSON.stringify(cache), '#supplements/magnesium');
  expect(html.lang).toBe('en');
  expect(html.dataset).toMatchObject({ theme: 'dark', view: 'supplements' });
});

test('the last known today fills its places as text', () => {
  start(JSON.stringify(cache));
  expect(parseBody()).toBe('2 of 5');
});

test("yesterday's figures stay away", () => {
  start(JSON.stringify({ ...cache, date: '2026-01-01' }));
  expect(parseBody()).toBe('');
});

test('a page that Preact has drawn is left alone', () => {
  start(JSON.stringify(cache));
  parseBody();
  document.body.innerHTML = '<p data-slot="breaks">3 of 5</p>';
  document.dispatchEvent(new Event('readystatechange'));
  expect(document.body.textContent).toBe('3 of 5');
});

test.each(['', '{', 'null', '[]', '{"slots":1}', '"x"'])('a cache that holds %j costs nothing', (broken) => {
  expect(() => start(broken)).not.toThrow();
  expect(html.lang).toBe(navigator.language.startsWith('nl') ? 'nl' : 'en');
  expect(html.dataset.theme).toBeUndefined();
});
