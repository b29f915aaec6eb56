/** The open pages of one browser. Each tells the ledger what it asks of the background and what it hears back. */
import { type Chromium, type ChromiumView, viewOf } from '../chromium.ts';
import { ready } from '../view.ts';
import { holds } from '../wait.ts';
import type { Heard, Ledger, Sender } from './ledger.ts';
import { PLACES, type Place } from './steps.ts';

export class Pages {
  private readonly open = new Map<Sender, ChromiumView>();
  private readonly chromium: Chromium;
  private readonly ledger: Ledger;

  constructor(chromium: Chromium, ledger: Ledger) {
    this.chromium = chromium;
    this.ledger = ledger;
  }

  /** The page at a place, opened where it is not. */
  async at(place: Sender): Promise<ChromiumView> {
    const standing = this.standing(place);
    if (standing !== null) return standing;
    const view = await this.opened(place);
    if (place !== 'desk') await ready(view);
    await listen(view, (heard) => this.ledger.hear(place, heard));
    if (place !== 'desk') this.ledger.arrive();
    this.open.set(place, view);
    return view;
  }

  /** A page that is open; a popup closes by itself when something else is looked at. */
  standing(place: Sender): ChromiumView | null {
    const view = this.open.get(place);
    if (view === undefined || !view.page.isClosed()) return view ?? null;
    this.ledger.leave(place);
    this.open.delete(place);
    return null;
  }

  /** Every open page that shows breaks. */
  shown(): readonly (readonly [Place, ChromiumView])[] {
    return PLACES.flatMap((place) => {
      const view = this.standing(place);
      return view === null ? [] : [[place, view] as const];
    });
  }

  async close(place: Sender): Promise<void> {
    const view = this.standing(place);
    // A popup closes by itself, also in the very moment in which it is closed.
    await view?.close().catch(() => holds('it has closed', () => this.standing(place) === null));
    this.standing(place);
  }

  async reload(place: Place): Promise<void> {
    const view = await this.at(place);
    await view.reload();
    this.ledger.leave(place);
    await ready(view);
    this.ledger.arrive();
  }

  /** After the extension was off its pages are no more; one that was alone in its window shows the browser's own. */
  async drop(): Promise<void> {
    for (const place of [...this.open.keys()]) {
      const view = this.standing(place);
      this.open.delete(place);
      this.ledger.leave(place);
      await view?.close();
    }
  }

  private opened(place: Sender): Promise<ChromiumView> {
    switch (place) {
      case 'panel':
        return this.chromium.panel();
      case 'popup':
        return this.chromium.popup();
      case 'window':
        return this.windowed('sidepanel.html');
      case 'options':
        return this.chromium.tab('options.html');
      case 'welcome':
        return this.chromium.opened('welcome.html');
      case 'desk':
        // Any file of the extension will do that brings no script with it.
        return this.chromium.tab('manifest.json');
    }
  }

  private async windowed(path: string): Promise<ChromiumView> {
    const page = await this.chromium.browser.newPage({ type: 'window' });
    await page.goto(`${this.chromium.origin}/${path}`);
    return viewOf(page);
  }
}

/** Overhears a page from now on, and after each time that it is loaded anew. */
async function listen({ page }: ChromiumView, hear: (heard: Heard) => void): Promise<void> {
  const session = await page.createCDPSession();
  session.on('Runtime.bindingCalled', ({ payload }) => hear(JSON.parse(payload) as Heard));
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'overheard' });
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${overhear})()` });
  await session.send('Runtime.evaluate', { expression: `(${overhear})()` });
}

/** Runs in the page. Told before the message goes out, so that none goes out untold. */
function overhear(): void {
  const { chrome, overheard } = globalThis as unknown as {
    readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
    overheard(text: string): void;
  };
  const { runtime } = chrome;
  const send = runtime.sendMessage;
  runtime.sendMessage = async (message) => {
    overheard(JSON.stringify({ message }));
    const reply = await send.call(runtime, message);
    if (reply !== undefined) overheard(JSON.stringify({ message, reply }));
    return reply;
  };
}
