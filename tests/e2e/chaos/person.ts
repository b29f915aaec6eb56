/** What a person does: presses on pages and notifications, opens pages and closes them. */
import type { ChromiumView } from '../chromium.ts';
import type { NotificationService } from '../notifications.ts';
import { fill } from '../steps.ts';
import { named, press } from '../view.ts';
import type { Ledger } from './ledger.ts';
import type { Pages } from './pages.ts';
import type { Known } from './speech.ts';
import type { PersonStep, Place } from './steps.ts';

/** ms from a press to the message. */
const ASKS_WITHIN = 20;
/** ms after which nothing comes any more of a page that is gone: a worker may have started for it. */
const ARRIVES_WITHIN = 150;

export class Person {
  private readonly desktop: NotificationService;
  private readonly pages: Pages;
  private readonly ledger: Ledger;

  constructor(desktop: NotificationService, pages: Pages, ledger: Ledger) {
    this.desktop = desktop;
    this.pages = pages;
    this.ledger = ledger;
  }

  async take(step: PersonStep, known: Known): Promise<void> {
    switch (step.do) {
      case 'press':
        return this.press(step.at, named(step.what), step.times);
      case 'tick':
        return this.tick(step.nth);
      case 'set':
        return fill(await this.pages.at('options'), step.field, step.value);
      case 'answer':
        return this.answer(step.button, step.times, known);
      case 'open':
        return void (await this.pages.at(step.at));
      case 'close':
        return this.pages.close(step.at);
      case 'reload':
        return this.pages.reload(step.at);
      case 'leave-during':
        return this.leaveDuring(step.at, step.how, step.after);
    }
  }

  /** A real click, or two on the same spot; nothing where there is nothing to press now. */
  private async press(at: Place, selector: string, times: 1 | 2): Promise<void> {
    const view = await this.pages.at(at);
    if (!(await there(view, selector))) return;
    await press(view, selector);
    if (times === 2) {
      await view.page.mouse.down();
      await view.page.mouse.up();
    }
    // The page asks a moment after the press. A press that means the same as the one before asks nothing.
    await wait(ASKS_WITHIN);
  }

  private async tick(nth: number): Promise<void> {
    const panel = await this.pages.at('panel');
    const kinds = await panel.run((action: string) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>(`${action} input`)];
      const free = inputs.filter((one) => one.checkVisibility() && !one.disabled);
      return free.map((one) => one.closest<HTMLElement>(action)?.dataset.kind ?? '');
    }, named('action'));
    const kind = kinds[nth % kinds.length];
    if (kind !== undefined) await press(panel, `${named('action')}[data-kind="${kind}"] input`);
  }

  private async answer(button: 0 | 1, times: 1 | 2, { notifications, lastPrompt }: Known): Promise<void> {
    const shown = this.desktop.shown.findLast(
      (one) => !one.closed && one.buttons.some(({ key }) => key === `${button}`),
    );
    const id = `prompt:${lastPrompt}`;
    if (shown === undefined || !notifications.includes(id)) return;
    this.ledger.answers.add(`${id}/${button === 0 ? 'up' : 'later'}`);
    for (let pressed = 0; pressed < times; pressed++) this.desktop.press(shown, `${button}`);
  }

  private async leaveDuring(at: Place, how: 'close' | 'reload', after: number): Promise<void> {
    const view = await this.pages.at(at);
    await pressNow(view, named('log-break'));
    await wait(after);
    this.ledger.leaveAfterPress(at);
    if (how === 'close') await this.pages.close(at);
    else await this.pages.reload(at);
    await wait(ARRIVES_WITHIN);
  }
}

function there(view: ChromiumView, selector: string): Promise<boolean> {
  return view.run((one: string) => document.querySelector(one)?.checkVisibility() ?? false, selector);
}

/** A press that takes no time, unlike a mouse that looks for its aim first. */
export function pressNow(view: ChromiumView, selector: string): Promise<void> {
  return view.run((one: string) => document.querySelector<HTMLElement>(one)?.click(), selector);
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
