/** The page behind a notification: the prompt in words, one big button, the break running down, and back to work. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import { session } from '../../store/session.ts';
import { glanceNow, now, ready, redFlagGate } from '../../store/state.ts';
import { pageWords } from '../../store/texts.ts';
import { Guided } from '../guided/Guided.tsx';
import { useTitle } from '../options/title.ts';
import { Said } from '../parts/Said.tsx';
import { Ask } from './Ask.tsx';
import { OnBreak } from './OnBreak.tsx';
import { Over } from './Over.tsx';
import type { Running } from './running.ts';
import '../article/reading.css';
import '../options/page.css';
import './break.css';

export function Break({ close }: { close: () => void }) {
  // The break that was last seen running here: it tells a break that has ended from no break at all.
  const last = useSignal<Running | null>(null);
  const words = pageWords.value;
  useTitle(words?.break.tab);
  const { until, breakId } = glanceNow.value;
  useEffect(() => {
    // A guided break tells of its own end.
    const plain = until !== null && breakId !== null && breakId !== session.value?.id;
    if (plain) last.value = { id: breakId, until };
  }, [until, breakId, last]);
  if (!ready.value || words === null) return <main class="page" />;

  return (
    <main class="page reading break" data-ready>
      {session.value === null && <Plain last={last} words={words} close={close} />}
      {redFlagGate.value === 'any' ? (
        <p>{words.break.ideasClosed}</p>
      ) : (
        <Guided part="" heading="h2" close={close} />
      )}
      <p>
        <a href="/sidepanel.html#red-flags" data-testid="red-flags">
          {words.common.redFlagsLink}
        </a>
      </p>
      <p class="disclaimer">{words.common.disclaimer}</p>
      <Said />
    </main>
  );
}

interface PlainProps {
  readonly last: Signal<Running | null>;
  readonly words: PageWords;
  readonly close: () => void;
}

/** The prompt, or a break without guidance as it runs down and when it is over. */
function Plain({ last, words, close }: PlainProps) {
  const { until, breakId } = glanceNow.value;
  const over = last.value !== null && now.value >= last.value.until;
  const forget = () => {
    last.value = null;
  };
  if (over && last.value !== null)
    return <Over running={last.value} words={words} onUndone={forget} close={close} />;
  if (until !== null && breakId !== null)
    return <OnBreak running={{ id: breakId, until }} words={words} onUndone={forget} close={close} />;
  return <Ask words={words} close={close} />;
}
