/** When the next prompt comes or why it waits, and what there is to know beside it: two lines at most. */
import type { Words } from '../../content/words/words.ts';
import type { Hold } from '../../core/journal.ts';
import { MINUTE } from '../../core/time.ts';
import type { Glance } from '../../core/timer/glance.ts';
import { format } from '../../store/format.ts';
import { glanceNow } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { spell } from './spell.ts';

export function NextLines() {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  return (
    <>
      {linesOf(glanceNow.value, words).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </>
  );
}

function linesOf(seen: Glance, words: Words): readonly string[] {
  const { sitting } = words;
  switch (seen.state) {
    case 'away':
      return [sitting.awayHint];
    case 'closed':
      return [sitting.closedHint];
    case 'unclear':
      return [sitting.unclear];
    case 'sitting':
      return sittingLines(seen, words);
    default:
      return [];
  }
}

function sittingLines(seen: Glance, words: Words): readonly string[] {
  const { sitting } = words;
  const { awayFor, question, snoozeCost } = seen;
  const next = nextLine(seen, words);
  if (awayFor !== null && question === null) return [sitting.awayFor(spell(awayFor, words)), next];
  return snoozeCost > 0 ? [next, sitting.snoozeCost(Math.round(snoozeCost / MINUTE))] : [next];
}

function nextLine(seen: Glance, { sitting }: Words): string {
  const held = waitsFor(seen);
  if (held !== null) return sitting.held[held];
  return seen.dueAt === null ? '' : sitting.nextPrompt(format.clock(seen.dueAt));
}

/** A meeting is known to outlast a prompt before that is due. */
function waitsFor({ heldBy, claim, dueAt }: Glance): Hold | null {
  const outlasts = claim?.kind === 'meeting' && dueAt !== null && dueAt < claim.until;
  return outlasts ? 'meeting' : heldBy;
}
