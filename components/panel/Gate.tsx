/** Why exercise is closed, and the way to open it. Red because it is about health. */
import { useState } from 'preact/hooks';
import { redFlagGate } from '../../store/state.ts';
import { confirmCare } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { lazyWith } from '../parts/lazy.tsx';
import './gate.css';

const RedFlagCheck = lazyWith(() => import('../red-flags/RedFlagCheck.tsx'));

export function Gate() {
  const [checking, check] = useState(false);
  const words = spoken.value?.words;
  if (words === undefined) return null;
  const { programme, prompt } = words;
  if (checking) return <RedFlagCheck onDone={() => check(false)} />;
  return (
    <div class="gate stack">
      {redFlagGate.value === 'any' ? (
        <>
          <p>{programme.closed}</p>
          <a href="/sidepanel.html#red-flags">{prompt.whoToCall}</a>
          <button type="button" onClick={confirmCare}>
            {programme.contacted}
          </button>
        </>
      ) : (
        <>
          <p>{programme.checkFirst}</p>
          <button type="button" class="primary" onClick={() => check(true)}>
            {programme.checkStart}
          </button>
        </>
      )}
    </div>
  );
}
