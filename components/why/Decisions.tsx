/** The decisions of a day, the latest first. */
import { useSignal } from '@preact/signals';
import type { WhyWords } from '../../content/words/why.ts';
import { type Decision, type Group, groupsOf } from '../../core/why/decision.ts';
import { lineOf } from './line.ts';

interface Props {
  readonly decisions: readonly Decision[];
  readonly group: Group | null;
  readonly words: WhyWords;
}

/** So that what comes after the list is not far away. */
const AT_FIRST = 10;

export function Decisions({ decisions, group, words }: Props) {
  const all = useSignal(false);
  const shown = decisions.filter((one) => group === null || groupsOf(one).includes(group)).toReversed();
  const latest = all.value ? shown : shown.slice(0, AT_FIRST);
  if (shown.length === 0) return <p class="soft">{words.emptyGroup}</p>;
  return (
    <>
      <ol class="decisions" aria-label={words.list}>
        {latest.map((one) => (
          <Row key={`${one.at} ${one.what}`} decision={one} words={words} />
        ))}
      </ol>
      {latest.length < shown.length && (
        <button
          type="button"
          data-testid="show-earlier"
          onClick={() => {
            all.value = true;
          }}
        >
          {words.earlier(shown.length - latest.length)}
        </button>
      )}
    </>
  );
}

/** The first group that it belongs to gives it its colour, beside the words. */
function Row({ decision, words }: { decision: Decision; words: WhyWords }) {
  const { when, text, why } = lineOf(decision, words);
  return (
    <li data-testid="decision" data-what={decision.what} data-group={groupsOf(decision).at(-1)}>
      <span class="when">{when}</span>
      <span class="said-why">
        <strong>{text}</strong>
        <span class="soft">{why}</span>
      </span>
    </li>
  );
}
