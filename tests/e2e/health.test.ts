/** What keeps people safe, in real Chromium: the essentials of a supplement, the food questions, whom to call. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { LANGUAGES, Visitor } from './places.ts';
import { journal } from './steps.ts';
import { go, gone, named, press, seen, text } from './view.ts';
import { eventually, holds } from './wait.ts';

let chromium: Chromium;
let visitor: Visitor;

beforeAll(async () => {
  chromium = await launchChromium();
  visitor = await Visitor.of(chromium);
});

afterAll(() => chromium.close());

/** Firefox's sidebar on a small laptop. */
const SMALL = { width: 252, height: 600 };

/** What sticks out of the panel, which cuts it off and does not scroll sideways. */
function cutOff(view: ChromiumView): Promise<readonly string[]> {
  return view.run(() =>
    [...document.querySelectorAll('.supplement-detail *')]
      .filter((one) => one.getBoundingClientRect().right > innerWidth)
      .map((one) => one.textContent ?? ''),
  );
}

describe.each(LANGUAGES)('one supplement in %s', (language) => {
  beforeAll(() => visitor.speak(language));

  test.each(['omega-3', 'magnesium', 'vitamin-d3', 'curcumin', 'collagen', 'vitamin-c'])(
    '%s shows dose, limits and warning without scrolling',
    async (id) => {
      const view = await visitor.visit(`sidepanel.html#supplements/${id}`, SMALL.width);
      await view.page.setViewport(SMALL);
      const { top, bottom, bar } = await view.run(() => {
        const boxOf = (one: string) => document.querySelector(one)?.getBoundingClientRect();
        return {
          top: boxOf('.article-dose')?.top ?? 0,
          bottom: boxOf('.dose-warning')?.bottom ?? Infinity,
          bar: boxOf('nav')?.top ?? 0,
        };
      });
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThanOrEqual(bar);
      expect(await cutOff(view)).toEqual([]);
    },
  );
});

async function answerFood(view: ChromiumView, yes: string | null): Promise<void> {
  await press(view, named('food-ask'));
  for (const one of ['medicines', 'pregnant', 'eating', 'organs', 'frail']) {
    await press(view, `[data-question="${one}"] [value="${one === yes ? 'yes' : 'no'}"]`);
  }
  await press(view, named('food-save'));
  await gone(view, named('food-check'));
}

/** Opens what folds away, so that a row can be pressed wherever the day has it. */
async function unfold(view: ChromiumView): Promise<void> {
  await view.run(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

test('food is asked about once, then goes by the answers', async () => {
  await visitor.speak('nl');
  const view = await visitor.visit('sidepanel.html#today');
  await unfold(view);
  await answerFood(view, null);
  await holds('the food action can be ticked', () =>
    view.run(() => document.querySelector('[data-kind="voeding"] input:enabled') !== null),
  );

  const article = await visitor.visit('sidepanel.html#article');
  await answerFood(article, 'eating');
  await eventually(
    'the article opens its food part with our caution',
    () => text(article, '[data-part="approach"]'),
    (said) => said.includes('Minder koolhydraten eten werkt door op je medicijnen en je lichaam.'),
  );

  const today = await visitor.visit('sidepanel.html#today');
  expect(await today.run(() => document.querySelectorAll('[data-kind="voeding"]').length)).toBe(0);
  const kept = (await journal(today)).filter(({ type }) => (type as string) === 'food-answered');
  expect(kept).toHaveLength(2);
});

test('a sign closes exercise, says whom to call with one’s own number, and contact opens it again', async () => {
  const view = await visitor.visit('sidepanel.html#red-flags');
  await unfold(view);
  await view.page.type(named('gpPhone'), '010 - 123 45 67\n');
  await seen(view, named('call-gpPhone'));
  expect(
    await view.run((one: string) => document.querySelector(one)?.getAttribute('href'), named('call-gpPhone')),
  ).toBe('tel:0101234567');

  await press(view, named('red-flags-check'));
  await press(view, '.red-flag-check input');
  await press(view, named('red-flags-any'));
  await seen(view, named('confirm-care'));

  const closed = () =>
    view.run(() => document.querySelector('[data-kind="bewegen"] input:disabled') !== null);
  await go(view, '#today');
  await holds('exercise is closed', closed);
  await go(view, '#red-flags');
  await press(view, named('confirm-care'));
  await seen(view, named('red-flags-check'));
  await go(view, '#today');
  await holds('exercise is open', async () => !(await closed()));
});
