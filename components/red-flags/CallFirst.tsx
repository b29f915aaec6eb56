/** While a warning sign stands: whom to call, that exercise is closed, and how it opens again. */
import type { Call, RedFlagTexts } from '../../content/red-flags/red-flag.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { confirmCare } from '../../store/verbs.ts';
import '../article/reading.css';
import './red-flags.css';
import { Call112, CallCard } from './CallCard.tsx';

interface Props {
  /** Known only while the ticks are on screen: which signs there were is never kept. */
  readonly call?: Call | undefined;
  readonly texts: RedFlagTexts;
  readonly words: PageWords;
  readonly onContacted?: (() => void) | undefined;
}

export function CallFirst({ call, texts, words, onContacted }: Props) {
  const contacted = async () => {
    const reply = await confirmCare();
    if (reply.ok) onContacted?.();
  };
  return (
    <div class="reading call-first">
      {call === undefined ? (
        <section class="call" data-call="gp-now">
          <h2>{words.redFlags.callTitle}</h2>
          <p>{words.redFlags.callUnknown}</p>
          <Call112 words={words} />
        </section>
      ) : (
        <CallCard call={call} texts={texts} words={words} />
      )}
      <p>{words.redFlags.closed}</p>
      <button type="button" data-testid="confirm-care" onClick={() => void contacted()}>
        {words.redFlags.contacted}
      </button>
    </div>
  );
}
