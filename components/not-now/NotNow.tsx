/**
 * "Even niet?": a line that unfolds to a meeting, sitting without typing and a pause. While one of them is on, a line
 * above it says which and until when, and ends it; a meeting that runs late is said anew below it.
 */
import { useRef } from 'preact/hooks';
import type { Words } from '../../content/words/words.ts';
import type { Claim } from '../../core/journal.ts';
import { RECOVERY_HASH } from '../../core/messages.ts';
import { format } from '../../store/format.ts';
import { glanceNow, ready } from '../../store/state.ts';
import { endClaim, resume } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { useKeptFocus } from '../asked/kept-focus.ts';
import { Choices } from './Choices.tsx';

export function NotNow() {
  const box = useRef<HTMLDivElement>(null);
  const words = spoken.value?.words;
  const { state, claim } = glanceNow.value;
  const paused = state === 'paused';
  useKeptFocus(box, paused ? state : (claim?.kind ?? ''), (one) => one?.querySelector('summary, button'));
  if (words === undefined) return null;
  // Nothing could be read: there is nothing to put off, only something to see to.
  if (!ready.value) return <ToRecovery words={words} />;
  return (
    <div class="not-now" ref={box}>
      {paused ? (
        <Paused words={words} />
      ) : (
        <>
          {claim && <On claim={claim} words={words} />}
          <Fold words={words} />
        </>
      )}
    </div>
  );
}

function ToRecovery({ words }: { words: Words }) {
  return (
    <p>
      <a href={`/options.html${RECOVERY_HASH}`} target="_blank" rel="noopener" data-testid="to-recovery">
        {words.toRecovery}
      </a>
    </p>
  );
}

function Fold({ words }: { words: Words }) {
  return (
    <details
      onToggle={({ currentTarget }) =>
        currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })
      }
    >
      <summary>{words.notNow.label}</summary>
      <Choices />
    </details>
  );
}

function On({ claim: { kind, until }, words }: { claim: Claim; words: Words }) {
  return (
    <div class="on">
      <p>{words.notNow[kind].on(format.moment(until))}</p>
      <button type="button" data-testid="end-claim" onClick={endClaim}>
        {words.notNow.done}
      </button>
    </div>
  );
}

/** The question whether the pause may go on has this button itself. */
function Paused({ words }: { words: Words }) {
  if (glanceNow.value.prompt !== null) return null;
  return (
    <button type="button" class="wide" data-testid="resume" onClick={resume}>
      {words.pause.resume}
    </button>
  );
}
