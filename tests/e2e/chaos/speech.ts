/** Messages as the pages of the extension send them, but said outright: good ones, repeated ones, and garbage. */
import type { Command, Message } from '../../../core/messages.ts';
import { addDays, type LocalDate, localDateAt, MINUTE } from '../../../core/time.ts';
import type { Plain } from '../view.ts';
import { GARBAGE } from './garbage.ts';
import type { Pages } from './pages.ts';
import type { Saying, SpeechStep } from './steps.ts';

/** What a step may need to know of the journal. */
export interface Known {
  /** Ids of every break that was ever logged. */
  readonly breaks: readonly string[];
  /** The due time of the last prompt that ever was. */
  readonly lastPrompt: number | null;
  /** Whether it still stands. */
  readonly stands: boolean;
  /** Ids of the notifications on screen. */
  readonly notifications: readonly string[];
}

export class Speech {
  private said = 0;
  private readonly pages: Pages;

  constructor(pages: Pages) {
    this.pages = pages;
  }

  take(step: SpeechStep, known: Known): Promise<void> {
    return step.do === 'say'
      ? this.say(commandOf(step.what, known), step.pages, step.times)
      : this.sayGarbage(step.nth);
  }

  /** Has the worker run. */
  wake(): Promise<void> {
    return this.say({ type: 'look' }, 1, 1);
  }

  private async say(command: Command, pages: 1 | 2, times: number): Promise<void> {
    const message: Message = { id: `said-by-chaos-${++this.said}`, command };
    const speakers = [await this.pages.at('desk'), ...(pages === 2 ? [await this.pages.at('panel')] : [])];
    await Promise.all(speakers.map((view) => view.run(sendTimes, message as unknown as Plain, times)));
  }

  private async sayGarbage(nth: number): Promise<void> {
    const desk = await this.pages.at('desk');
    const message = GARBAGE[nth % GARBAGE.length] as Plain;
    const [reply] = (await desk.run(sendTimes, message, 1)) as readonly ({ readonly ok: boolean } | null)[];
    if (reply?.ok === true) throw new Error(`consented to garbage: ${JSON.stringify(message)}`);
  }
}

/** Today as the pages know it. */
export function today(): LocalDate {
  return localDateAt(Date.now(), Temporal.Now.timeZoneId());
}

function commandOf(what: Saying, { breaks }: Known): Command {
  switch (what.type) {
    case 'log-break': {
      const start = what.ago === 0 ? null : Date.now() - what.ago * MINUTE;
      const { type, minutes } = what;
      return { type, start, minutes, kind: 'walk', source: 'guided', exercises: [] };
    }
    case 'undo-break':
      return { type: 'undo-break', target: breaks[what.nth % breaks.length] ?? 'nothing-to-undo' };
    case 'tick-action':
    case 'untick-action':
      return { ...what, date: today() };
    case 'pause':
      return { type: 'pause', until: what.minutes === null ? null : Date.now() + what.minutes * MINUTE };
    case 'start-programme':
      return { type: 'start-programme', start: addDays(today(), -what.daysAgo) };
    case 'show':
      return { type: 'show', hash: '#today' };
    default:
      return what;
  }
}

/** Runs in the page: the same message some times, without waiting in between. */
function sendTimes(message: Plain, times: number): Promise<readonly Plain[]> {
  interface Extension {
    readonly runtime: { sendMessage(message: unknown): Promise<Plain | undefined> };
  }
  const { runtime } = (globalThis as unknown as { readonly chrome: Extension }).chrome;
  const sending = Array.from({ length: times }, () => runtime.sendMessage(message));
  return Promise.all(sending.map(async (reply) => (await reply) ?? null));
}
