/** While a warning sign stands: whom to call, that exercise is closed, and how it opens again. */
import type { Call, RedFlagTexts } from '../../content/red-flags/red-flag.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { confirmCare } from '../../store/verbs.ts';
import '../article/reading.css';
import './red-flags.css';
import { Call112, CallCard } from './CallCard.tsx';
import { CallPhones } from './Phones.tsx';

interface Props {
  /** Known only while the ticks are on screen: which signs there were is never kept. */
  readonly call?: Call | undefined;
  readonly texts: RedFlagTexts;
  readonly words: PageWords;
  /** Where there is something to go back to. */
  readonly onRead?: (() => void) | undefined;
}

export function CallFirst({ call, texts, words, onRead }: Props) {
  return (
    <div class="reading call-first">
      {call === undefined ? (
        <section class="call" data-call="gp-now">
          <h2>{words.redFlags.callTitle}</h2>
          <p>{words.redFlags.callUnknown}</p>
          <CallPhones call="gp-now" words={words} />
          <Call112 words={words} />
        </section>
      ) : (
        <CallCard call={call} texts={texts} words={words} />
      )}
      <p>{words.redFlags.closed}</p>
      <div class="row">
        <button type="button" data-testid="confirm-care" onClick={() => void confirmCare()}>
          {words.redFlags.contacted}
        </button>
        {onRead !== undefined && (
          <button type="button" data-testid="call-read" onClick={onRead}>
            {words.redFlags.read}
          </button>
        )}
      </div>
    </div>
  );
}
