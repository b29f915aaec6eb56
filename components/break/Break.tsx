/** The page behind a notification: the prompt in words, one big button, the break running down, and back to work. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { glanceNow, now, ready } from '../../store/state.ts';
import { pageWords } from '../../store/texts.ts';
import { useTitle } from '../options/title.ts';
import { Said } from '../parts/Said.tsx';
import { Ask } from './Ask.tsx';
import { Ideas } from './Ideas.tsx';
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
    if (until !== null && breakId !== null) last.value = { id: breakId, until };
  }, [until, breakId, last]);
  if (!ready.value || words === null) return <main class="page" />;

  const over = last.value !== null && now.value >= last.value.until;
  const forget = () => {
    last.value = null;
  };
  return (
    <main class="page reading break" data-ready>
      {over && last.value !== null ? (
        <Over running={last.value} words={words} onUndone={forget} close={close} />
      ) : until !== null && breakId !== null ? (
        <OnBreak running={{ id: breakId, until }} words={words} onUndone={forget} close={close} />
      ) : (
        <Ask words={words} close={close} />
      )}
      <Ideas words={words} />
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
