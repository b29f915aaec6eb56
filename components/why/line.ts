/** One decision as one line: when, what, and why. */
import type { WhyWords } from '../../content/words/why.ts';
import type { Hold } from '../../core/journal.ts';
import { type Instant, localDateAt, MINUTE } from '../../core/time.ts';
import type { Decision } from '../../core/why/decision.ts';
import { format } from '../../store/format.ts';
import { lengthOf } from './length.ts';
import { settingsIn } from './setting.ts';

export interface Line {
  readonly when: string;
  readonly text: string;
  /** Sentences. */
  readonly why: string;
}

type Said = Omit<Line, 'when'>;
type Of<Kind extends Decision['what']> = Extract<Decision, { readonly what: Kind }>;

export function lineOf(decision: Decision, words: WhyWords): Line {
  return { when: whenOf(decision), ...saidOf(decision, words) };
}

function whenOf(decision: Decision): string {
  const from = clockIn(decision, decision.at);
  const hasLength = decision.what === 'away' || decision.what === 'unclear' || decision.what === 'uncounted';
  return hasLength ? `${from} – ${clockIn(decision, decision.to)}` : from;
}

/** With the day before it where that is another than the day it is told under. */
export function clockIn({ date, zone }: Pick<Decision, 'date' | 'zone'>, at: Instant): string {
  const clock = format.clock(at, zone);
  const day = localDateAt(at, zone);
  return day === date ? clock : `${format.weekday(day)} ${clock}`;
}

function saidOf(decision: Decision, words: WhyWords): Said {
  const { decision: say } = words;
  switch (decision.what) {
    case 'asked':
      return { text: say.asked[decision.kind], why: whyAsked(decision, words) };
    case 'held-back': {
      const { held, end } = decision;
      return {
        text: say.heldBack(reasons(held, words)),
        why: end === null ? say.stillWaits : say.holdEnds[end],
      };
    }
    case 'snoozed':
      return { text: say.snoozed, why: say.snoozedWhy };
    case 'break': {
      const text = say.break(lengthOf(decision.minutes * MINUTE, words));
      return { text, why: sentences(say.sources[decision.source], decision.undone && say.undone) };
    }
    case 'away':
    case 'unclear':
    case 'uncounted':
      return saidOfAbsence(decision, words);
    default:
      return saidOfSwitch(decision, words);
  }
}

function whyAsked({ sat, late, held, again, zone }: Of<'asked'>, words: WhyWords): string {
  const { decision: say } = words;
  const isLate = late >= MINUTE || held.length > 0;
  return sentences(
    sat !== null && say.satFor(lengthOf(sat, words)),
    isLate && say.late(lengthOf(late, words), reasons(held, words)),
    again !== null && say.again(format.clock(again, zone)),
  );
}

function reasons(held: readonly Hold[], words: WhyWords): string {
  return words.and(held.map((one) => words.decision.holds[one]));
}

function saidOfAbsence(decision: Of<'away' | 'unclear' | 'uncounted'>, words: WhyWords): Said {
  const { decision: say } = words;
  if (decision.what === 'uncounted') {
    return { text: say.uncounted.text[decision.why], why: say.uncounted.why[decision.why] };
  }
  const length = lengthOf(decision.to - decision.at, words);
  const { was } = decision;
  const answer = was !== null && say.was[was];
  if (decision.what === 'unclear') {
    return { text: say.unclear(length), why: sentences(answer || say.unclearWhy) };
  }
  const counts = was === null || was === 'break';
  return {
    text: counts ? say.away(length) : say.notAway(length),
    why: sentences(say.awayWhy[decision.why], answer),
  };
}

function saidOfSwitch(
  decision: Of<'paused' | 'pause-kept' | 'claimed' | 'started' | 'set'>,
  words: WhyWords,
): Said {
  const { decision: say } = words;
  const clock = (at: Instant) => clockIn(decision, at);
  switch (decision.what) {
    case 'paused': {
      const { until, to } = decision;
      const planned = until === null ? say.pausedForGood : say.pausedUntil(clock(until));
      return { text: say.paused, why: sentences(planned, to !== null && say.resumed(clock(to))) };
    }
    case 'pause-kept':
      return { text: say.pauseKept, why: say.pauseKeptWhy };
    case 'claimed': {
      const { kind, until, ended } = decision;
      const sooner = ended !== null && say.claimEnded(clock(ended));
      return { text: say.claimed[kind](clock(until)), why: sentences(say.claimedWhy[kind], sooner) };
    }
    case 'started':
      return { text: say.started.text[decision.reason], why: say.started.why[decision.reason] };
    case 'set':
      return { text: say.set, why: `${settingsIn(decision.settings, words).join('; ')}.` };
  }
}

function sentences(...all: readonly (string | false)[]): string {
  return all.filter((one) => one !== false).join(' ');
}
