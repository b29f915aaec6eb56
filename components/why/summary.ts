/** A day that is over, in a line. */
import type { WhyWords } from '../../content/words/why.ts';
import { type Decision, type Group, groupsOf } from '../../core/why/decision.ts';

export function summaryOf(decisions: readonly Decision[], { counts, summary }: WhyWords): string {
  const count = (group: Group) => decisions.filter((one) => groupsOf(one).includes(group)).length;
  const asked = decisions.filter(({ what }) => what === 'asked').length;
  return summary(counts.asked(asked), counts.held(count('held')), counts.breaks(count('breaks')));
}
