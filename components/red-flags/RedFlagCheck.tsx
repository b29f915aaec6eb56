/**
 * The one screen before the first exercise: the signs of levels 1 and 2, and *none of these*. Only none or any is
 * kept; which sign it was leaves with the page.
 */
import { useSignal } from '@preact/signals';
import type { RedFlagId } from '../../content/red-flags/red-flag.ts';
import { redFlagGate } from '../../store/state.ts';
import { pageWords, redFlagTexts } from '../../store/texts.ts';
import { answerRedFlags } from '../../store/verbs.ts';
import { CallFirst } from './CallFirst.tsx';
import { callFor, signsOf, URGENT_CALLS } from './calls.ts';
import { Ticks } from './Ticks.tsx';
import '../article/reading.css';
import './red-flags.css';

interface Props {
  readonly onDone: (answer: 'none' | 'any') => void;
}

export default function RedFlagCheck({ onDone }: Props) {
  // After "any" the page stays, so that one reads whom to call before going on.
  const told = useSignal(false);
  const ticked = useSignal<ReadonlySet<RedFlagId>>(new Set());
  const [texts, words] = [redFlagTexts.value, pageWords.value];
  if (texts === null || words === null) return null;
  if (redFlagGate.value === 'any') {
    return (
      <CallFirst
        call={callFor(ticked.value)}
        texts={texts}
        words={words}
        onRead={told.value ? () => onDone('any') : undefined}
      />
    );
  }
  const answer = async (given: 'none' | 'any') => {
    const reply = await answerRedFlags(given);
    if (!reply.ok) return;
    if (given === 'none') onDone(given);
    else told.value = true;
  };
  const count = ticked.value.size;
  return (
    <div class="reading red-flag-check">
      <p>{texts.intro}</p>
      <p>{words.redFlags.checkHint}</p>
      <fieldset>
        <legend>{words.redFlags.checkTitle}</legend>
        <Ticks
          signs={URGENT_CALLS.flatMap(signsOf)}
          ticked={ticked.value}
          texts={texts}
          onTick={(next) => {
            ticked.value = next;
          }}
        />
      </fieldset>
      <p role="status">{count > 0 && words.redFlags.iTicked(count)}</p>
      {count === 0 ? (
        <button
          type="button"
          class="primary"
          data-testid="red-flags-none"
          onClick={() => void answer('none')}
        >
          {words.redFlags.noneOfThese}
        </button>
      ) : (
        <button type="button" class="primary" data-testid="red-flags-any" onClick={() => void answer('any')}>
          {words.redFlags.goOn}
        </button>
      )}
    </div>
  );
}
