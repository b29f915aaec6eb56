/** One run: a list of steps from a seed, and after each the comparison. It ends at the first thing that is wrong. */
import type { JournalEvent } from '../../../core/journal.ts';
import { type Chromium, launchChromium } from '../chromium.ts';
import { type NotificationService, startNotificationService } from '../notifications.ts';
import { breaksToday, startProgramme } from '../steps.ts';
import {
  derivedComplaints,
  factComplaints,
  journalComplaints,
  ledgerComplaints,
  pageComplaints,
  promptComplaints,
  standingPrompt,
} from './compare.ts';
import { isAskedFor } from './expected.ts';
import { Ledger } from './ledger.ts';
import { Machine } from './machine.ts';
import { Pages } from './pages.ts';
import { Person } from './person.ts';
import { stepsOf } from './seeded.ts';
import { type Known, Speech, today } from './speech.ts';
import { readStanding, type Standing } from './standing.ts';
import type { Step } from './steps.ts';

/** ms until everything that follows from a step must have followed; a page repeats for 1.25 s, a worker starts in less. */
const PATIENCE = 10_000;
const EVERY = 25;

/** What a run came by, to see that it was no idle one. */
export interface Lived {
  readonly events: number;
  readonly breaks: number;
  readonly prompts: number;
  /** Prompts answered on the desktop. */
  readonly answers: number;
  /** Commands that a page had to ask for again. */
  readonly repeats: number;
}

export class Chaos {
  private readonly ledger = new Ledger();
  private readonly events: JournalEvent[] = [];
  private standing: Standing | null = null;
  /** How many events there were when the extension was switched off last. */
  private off = 0;
  private readonly pages: Pages;
  private readonly person: Person;
  private readonly speech: Speech;
  private readonly machine: Machine;
  private readonly chromium: Chromium;
  private readonly desktop: NotificationService;

  private constructor(chromium: Chromium, desktop: NotificationService) {
    this.chromium = chromium;
    this.desktop = desktop;
    this.pages = new Pages(chromium, this.ledger);
    this.person = new Person(desktop, this.pages, this.ledger);
    this.speech = new Speech(this.pages);
    this.machine = new Machine(chromium, this.pages, this.speech, this.ledger);
  }

  /** Lives a list of steps from a clean profile, with the programme started. */
  static async live(seed: number, count: number, tell: (line: string) => void = () => {}): Promise<Lived> {
    const desktop = await startNotificationService();
    const chromium = await launchChromium();
    try {
      const chaos = new Chaos(chromium, desktop);
      await chaos.begin();
      return await chaos.all(stepsOf(seed, count), seed, tell);
    } finally {
      await chromium.close();
      desktop.close();
    }
  }

  private async begin(): Promise<void> {
    await startProgramme(await this.pages.at('welcome'));
    await this.pages.close('welcome');
    await this.settle();
  }

  private async all(steps: readonly Step[], seed: number, tell: (line: string) => void): Promise<Lived> {
    for (const [index, step] of steps.entries()) {
      const began = performance.now();
      try {
        this.ledger.begin(Date.now());
        if (step.do === 'off-and-on') this.off = Infinity;
        await this.take(step);
        await this.settle();
        this.off = Math.min(this.off, this.events.length);
      } catch (error) {
        const before = steps.slice(Math.max(0, index - 5), index).map((one) => JSON.stringify(one));
        const story = ['after', ...before, 'step', JSON.stringify(step)].join('\n  ');
        throw new Error(`seed ${seed}, step ${index + 1} of ${steps.length}: ${error}\n  ${story}`);
      }
      tell(`${index + 1} ${JSON.stringify(step)} ${Math.round(performance.now() - began)} ms`);
    }
    await this.settleAnew();
    return this.lived();
  }

  private take(step: Step): Promise<void> {
    switch (step.by) {
      case 'person':
        return this.person.take(step, this.known());
      case 'speech':
        return this.speech.take(step, this.known());
      case 'machine':
        return this.machine.take(step, this.known());
    }
  }

  private lived(): Lived {
    const count = (wanted: JournalEvent['type']) => this.events.filter(({ type }) => type === wanted).length;
    return {
      events: this.events.length,
      breaks: count('break-logged'),
      prompts: count('prompted'),
      answers: this.ledger.answers.size,
      repeats: this.ledger.repeats,
    };
  }

  /** Waits until nothing is wrong any more, or tells what still is. */
  private async settle(): Promise<void> {
    const until = performance.now() + PATIENCE;
    for (;;) {
      const complaints = await this.compare();
      if (complaints.length === 0) return;
      if (performance.now() > until) throw new Error(complaints.join('\n  '));
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
  }

  /** At the end the whole journal is read once more: no row that was compared before may have changed since. */
  private async settleAnew(): Promise<void> {
    const before = JSON.stringify(this.events);
    const { length } = this.events;
    this.events.length = 0;
    await this.settle();
    if (JSON.stringify(this.events.slice(0, length)) !== before)
      throw new Error('a written event has changed');
  }

  private async compare(): Promise<readonly string[]> {
    const standing = await readStanding(await this.pages.at('desk'), this.events.length);
    this.standing = standing;
    this.events.push(...standing.fresh);
    const shown = await Promise.all(
      this.pages.shown().map(async ([place, view]) => [place, await breaksToday(view)] as const),
    );
    const runs = this.chromium.workerRuns();
    return [
      ...ledgerComplaints(this.events, this.ledger),
      ...journalComplaints(this.events, standing),
      ...factComplaints(this.events.filter(isAskedFor), standing, this.ledger),
      ...derivedComplaints(standing, runs),
      ...(runs ? promptComplaints(this.events, standing, this.desktop.shown, this.off) : []),
      ...pageComplaints(shown, standing, today()),
    ];
  }

  private known(): Known {
    const prompted = this.events.findLast((event) => event.type === 'prompted');
    return {
      breaks: this.events.flatMap(({ type, id }) => (type === 'break-logged' ? [id] : [])),
      lastPrompt: prompted?.due ?? null,
      stands: this.standing !== null && standingPrompt(this.standing.model) === prompted?.due,
      notifications: this.standing?.notifications ?? [],
    };
  }
}
