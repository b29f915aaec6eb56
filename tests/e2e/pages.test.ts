/** Every page and view for everybody: axe, narrow widths, keyboard, motion, forced colours; both languages and themes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { focusables, walk } from './keyboard.ts';
import { LANGUAGES, type Media, PANEL_WIDTH, PLACES, type Place, Visitor } from './places.ts';
import { journal } from './steps.ts';
import { named, press, seen } from './view.ts';

let chromium: Chromium;
let visitor: Visitor;

beforeAll(async () => {
  chromium = await launchChromium();
  visitor = await Visitor.of(chromium);
});

afterAll(() => chromium.close());

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(() => visitor.speak(language));

  const media: readonly Media[] = [{ scheme: 'light' }, { scheme: 'dark' }];
  const looks = PLACES.flatMap((place) => media.map((one) => [place, one.scheme, one] as const));

  test.each(looks)('%s in the %s theme has nothing that axe objects to', async (place, _scheme, one) => {
    const view = await visitor.visit(place, PANEL_WIDTH, one);
    expect(await view.run(() => document.documentElement.lang)).toBe(language);
    expect(await violations(view)).toEqual([]);
  });

  // 252: Firefox's sidebar. 360: Chromium's panel. The last: 200 % zoom, of the panel or of a tab of 1280.
  const widths = PLACES.flatMap((place) =>
    [252, 360, /sidepanel|popup/.test(place) ? 180 : 640].map((width) => [place, width] as const),
  );

  test.each(widths)('%s does not run over at %i px', async (place, width) => {
    const view = await visitor.visit(place, width);
    expect(await overflowing(view)).toEqual([]);
  });
});

describe.each(['sidepanel.html#today', 'popup.html'] as const)('"not now" unfolded in %s', (place) => {
  test.each(LANGUAGES)('in %s reads well and runs over nowhere', async (language) => {
    await visitor.speak(language);
    for (const width of [252, 180]) {
      const view = await visitor.visit(place, width);
      await press(view, '.not-now summary');
      await seen(view, named('meeting-until'));
      expect(await violations(view)).toEqual([]);
      expect(await overflowing(view)).toEqual([]);
    }
  });
});

/** What sticks out to the right of the page, outermost first; empty when nothing scrolls sideways. */
function overflowing(view: ChromiumView): Promise<readonly string[]> {
  return view.run(() => {
    const scroller = document.scrollingElement;
    if (scroller === null || scroller.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className} ${one.textContent?.slice(0, 40)}`)
      .concat(`${scroller.scrollWidth} px wide`);
  });
}

test.each(PLACES)('%s in forced colours has nothing that axe objects to', async (place) => {
  const view = await visitor.visit(place, PANEL_WIDTH, { forcedColors: true });
  // The colours are the system's then, and axe reads those that the system has overruled.
  expect(await violations(view, { rules: { 'color-contrast': { enabled: false } } })).toEqual([]);
  expect(await withoutEdge(view)).toEqual([]);
});

/** Buttons that lose their shape where backgrounds are taken away. */
function withoutEdge(view: ChromiumView): Promise<readonly string[]> {
  return view.run(() =>
    [...document.querySelectorAll('button.primary')]
      .filter((one) => one.checkVisibility() && Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1)
      .map((one) => one.textContent ?? ''),
  );
}

test.each(PLACES)('%s is reached whole by keyboard, with a focus that shows', async (place: Place) => {
  const view = await visitor.visit(place);
  const expected = await focusables(view);
  expect(expected.length).toBeGreaterThan(0);
  const { reached, unseen } = await walk(view, expected.length);
  expect(expected.filter((one) => !reached.includes(one))).toEqual([]);
  expect(unseen).toEqual([]);
});

test.each(PLACES)('%s stands still for who asks for less motion', async (place) => {
  const view = await visitor.visit(place, PANEL_WIDTH, { reducedMotion: true });
  expect(await moving(view)).toEqual([]);
});

/** Elements that would move or fade for longer than a hundredth of a second. */
function moving(view: ChromiumView): Promise<readonly string[]> {
  return view.run(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    return [...document.querySelectorAll('*')]
      .filter((one) => {
        const style = getComputedStyle(one);
        const animated = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
        return animated || seconds(style.transitionDuration) > 0.01;
      })
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`);
  });
}

test('looking around has logged nothing', async () => {
  const view = await visitor.visit('sidepanel.html#today');
  const logged = (await journal(view)).filter(
    ({ type }) => type === 'break-logged' || type === 'action-ticked',
  );
  expect(logged).toEqual([]);
});
