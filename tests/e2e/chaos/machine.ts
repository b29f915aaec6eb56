/** What happens without anybody wanting it: death of the worker, time, idleness, a slow desktop, off and on. */
import type { Chromium } from '../chromium.ts';
import { named } from '../view.ts';
import { aimAtWorker, dispatch, ringAlarm, setClockAhead, switchOffAndOn } from './blows.ts';
import type { Ledger } from './ledger.ts';
import type { Pages } from './pages.ts';
import { pressNow, wait } from './person.ts';
import type { Known, Speech } from './speech.ts';
import type { MachineStep } from './steps.ts';

type Doing<D extends MachineStep['do']> = Extract<MachineStep, { readonly do: D }>;

export class Machine {
  private readonly chromium: Chromium;
  private readonly pages: Pages;
  private readonly speech: Speech;
  private readonly ledger: Ledger;

  constructor(chromium: Chromium, pages: Pages, speech: Speech, ledger: Ledger) {
    this.chromium = chromium;
    this.pages = pages;
    this.speech = speech;
    this.ledger = ledger;
  }

  async take(step: MachineStep, known: Known): Promise<void> {
    switch (step.do) {
      case 'kill':
        return this.kill();
      case 'kill-during':
        return this.killDuring(step);
      case 'minutes':
        await this.passMinutes(step.pass);
        return dispatch(this.chromium, 'alarms.onAlarm', { name: 'look', scheduledTime: 0 });
      case 'alarm':
        return ringAlarm(await this.pages.at('desk'));
      case 'kill-at-alarm':
        return this.killAtAlarm(step);
      case 'idle':
        await this.speech.wake();
        return dispatch(this.chromium, 'idle.onStateChanged', step.input);
      case 'off-and-on':
        await switchOffAndOn(this.chromium);
        return this.pages.drop();
      case 'answer-late':
        return this.answerLate(step.button, known);
    }
  }

  private async kill(): Promise<void> {
    const blow = await aimAtWorker(this.chromium);
    await blow();
  }

  /** The page goes on asking with the same id, so the press must be in the journal in the end. */
  private async killDuring({ at, press, cold, after }: Doing<'kill-during'>): Promise<void> {
    const view = await this.pages.at(at);
    if (cold) await this.kill();
    else await this.speech.wake();
    const blow = cold ? null : await aimAtWorker(this.chromium);
    await pressNow(view, named(press));
    await wait(after);
    await (blow?.() ?? this.kill());
  }

  private async killAtAlarm({ pass, after }: Doing<'kill-at-alarm'>): Promise<void> {
    await this.passMinutes(pass);
    const desk = await this.pages.at('desk');
    const blow = await aimAtWorker(this.chromium);
    await ringAlarm(desk);
    await wait(after);
    await blow();
  }

  private async passMinutes(minutes: number): Promise<void> {
    await this.speech.wake();
    await setClockAhead(this.chromium, minutes);
  }

  /** Where the prompt stands no more, the press must change nothing. */
  private async answerLate(button: 0 | 1, { lastPrompt, stands }: Known): Promise<void> {
    if (lastPrompt === null) return;
    await this.speech.wake();
    if (stands) this.ledger.mayAnswer.add(`prompt:${lastPrompt}/${button === 0 ? 'up' : 'later'}`);
    await dispatch(this.chromium, 'notifications.onButtonClicked', `prompt:${lastPrompt}`, button);
  }
}
