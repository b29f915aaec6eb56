/** What holds now, in a sentence. */
import type { NowWords, WhyWords } from '../../content/words/why.ts';
import type { Instant } from '../../core/time.ts';
import type { Outlook } from '../../core/why/now.ts';
import { todayDate, zone } from '../../store/state.ts';
import { clockIn } from './line.ts';

export function sentenceOf(outlook: Outlook, { now, decision }: WhyWords): string {
  switch (outlook.what) {
    case 'expected':
      return now.expected(clock(outlook.at));
    case 'closes':
      return now.closes(clock(outlook.at));
    case 'standing':
      return now.standing(clock(outlook.since));
    case 'asks-pause':
      return now.asksPause;
    case 'held':
      return now.held(decision.holds[outlook.why]);
    case 'claimed':
      return now.claimed[outlook.kind](clock(outlook.until), clock(outlook.due));
    case 'break':
      return now.break(clock(outlook.until));
    case 'paused':
    case 'closed':
      return untilSomeTime(outlook, now);
    case 'unclear':
    case 'away':
    case 'new':
      return now[outlook.what];
  }
}

function untilSomeTime({ what, until }: Extract<Outlook, { what: 'paused' | 'closed' }>, now: NowWords) {
  if (until === null) return what === 'paused' ? now.pausedForGood : now.closedForGood;
  return now[what](clock(until));
}

/** With its day where that is not today. */
function clock(at: Instant): string {
  return clockIn({ date: todayDate.value, zone: zone.value }, at);
}
