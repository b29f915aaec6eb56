/** Every page and view, and what makes one look at it in a certain way. */
import type { CDPSession } from 'puppeteer-core';
import type { Chromium, ChromiumView } from './chromium.ts';
import { answerScreening, choose, startProgramme } from './steps.ts';
import { ready } from './view.ts';
import { holds } from './wait.ts';

/** Pages with the views that they hold. */
export const PLACES = [
  'sidepanel.html#today',
  'sidepanel.html#article',
  'sidepanel.html#supplements',
  'sidepanel.html#supplements/magnesium',
  'sidepanel.html#supplements/mine',
  'sidepanel.html#supplements/check',
  'sidepanel.html#supplements/curcumin',
  'sidepanel.html#supplements/search=plas',
  'sidepanel.html#exercises',
  'sidepanel.html#exercises/zijplank',
  'sidepanel.html#exercises/own-new',
  'sidepanel.html#break',
  'sidepanel.html#break/bewegen',
  'sidepanel.html#progress',
  'sidepanel.html#programme',
  'sidepanel.html#programme/1',
  'sidepanel.html#programme/look-back',
  'sidepanel.html#programme/habits',
  'sidepanel.html#programme/bad-week',
  'sidepanel.html#programme/lists',
  'sidepanel.html#programme/end',
  'sidepanel.html#check-in',
  'sidepanel.html#red-flags',
  'popup.html',
  'break.html',
  'welcome.html',
  'options.html',
  'options.html#why',
  'options.html#recovery',
  'report.html',
] as const;
export type Place = (typeof PLACES)[number];

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Width of Chromium's side panel, in CSS px. */
export const PANEL_WIDTH = 360;

export interface Media {
  readonly scheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
}

/** One tab that goes from place to place, and one that changes the settings. */
export class Visitor {
  private readonly view: ChromiumView;
  private readonly options: ChromiumView;
  private readonly session: CDPSession;
  private readonly origin: string;

  private constructor(origin: string, view: ChromiumView, options: ChromiumView, session: CDPSession) {
    this.origin = origin;
    this.view = view;
    this.options = options;
    this.session = session;
  }

  /** Past the welcome page, with a programme that has begun, so that every view has something to show. */
  static async of(chromium: Chromium): Promise<Visitor> {
    await startProgramme(await chromium.opened('welcome.html'));
    const options = await chromium.tab('options.html');
    await answerScreening(options);
    const view = await chromium.tab('sidepanel.html');
    return new Visitor(chromium.origin, view, options, await view.page.createCDPSession());
  }

  async speak(language: Language): Promise<void> {
    await choose(this.options, 'language', language);
    await holds(`the settings speak ${language}`, () =>
      this.options.run((wanted: string) => document.documentElement.lang === wanted, language),
    );
  }

  /** Goes to a place and waits until it is ready and still. */
  async visit(
    place: Place | `${Place}/${string}`,
    width = PANEL_WIDTH,
    media: Media = {},
  ): Promise<ChromiumView> {
    const { page } = this.view;
    await page.setViewport({ width, height: 780 });
    await this.session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: media.scheme ?? 'light' },
        { name: 'prefers-reduced-motion', value: media.reducedMotion === true ? 'reduce' : 'no-preference' },
        { name: 'forced-colors', value: media.forcedColors === true ? 'active' : 'none' },
      ],
    });
    // By way of nowhere: going to another hash of the same page would load nothing.
    await page.goto('about:blank');
    await page.goto(`${this.origin}/${place}`);
    await page.bringToFront();
    await ready(this.view);
    await holds('nothing more arrives', () => this.view.run(standsStill));
    await holds('nothing moves any more', () =>
      this.view.run(() => document.getAnimations().every((one) => one.playState !== 'running')),
    );
    return this.view;
  }
}

/**
 * Runs in the page: whether a tenth of a second brought neither a file nor an element. The debugger's own count of
 * requests does not do: one that ends with its page, on the way to the next, stays open in it for ever.
 */
function standsStill(): Promise<boolean> {
  const there = () => performance.getEntriesByType('resource').length + document.querySelectorAll('*').length;
  const before = there();
  return new Promise((resolve) => setTimeout(() => resolve(there() === before), 100));
}
