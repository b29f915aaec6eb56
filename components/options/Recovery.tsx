/** What is lost and what is not, when the data cannot be opened or is gone; and what can be done. */
import { useEffect, useState } from 'preact/hooks';
import type { DataWords, RecoveryWords } from '../../content/words/data.ts';
import { RECOVERY_HASH } from '../../core/messages.ts';
import { keptCopy, type Problem, problemNow } from '../../store/data/recovery.ts';
import { dataWords } from '../../store/texts.ts';
import { Said } from '../parts/Said.tsx';
import { Afresh } from './Afresh.tsx';
import { KeptCopy } from './KeptCopy.tsx';
import { Rescue } from './Rescue.tsx';
import { Restore } from './Restore.tsx';
import { useTitle } from './title.ts';

export default function Recovery() {
  const words = dataWords.value;
  useTitle(words?.recovery.title);
  // It may have come in the place of another part of the page: it stays when the data is there again.
  useEffect(() => {
    if (location.hash !== RECOVERY_HASH) location.replace(RECOVERY_HASH);
  }, []);
  return words === null ? <main class="page" /> : <Page words={words} />;
}

function Page({ words: { recovery: words } }: { words: DataWords }) {
  // What was wrong stays on screen until the page is left, also once it was mended here.
  const [problem] = useState<Problem>(problemNow());
  return (
    <main class="page reading options recovery" data-ready data-testid="recovery" data-problem={problem}>
      <a class="back" href="/options.html#data">
        {words.back}
      </a>
      <h1>{words.title}</h1>
      <p class="lead">{problem === 'fine' ? words.fine : words.causes[problem]}</p>
      {problem === 'broken' && <Broken words={words} />}
      {problem === 'lost' && <Restore words={words} />}
      {problem !== 'broken' && problem !== 'newer' && <KeptCopy copy={keptCopy()} words={words} />}
      {problem !== 'broken' && problem !== 'newer' && <Said />}
    </main>
  );
}

function Broken({ words }: { words: RecoveryWords }) {
  return (
    <>
      <section>
        <h2>{words.tryTitle}</h2>
        <ol>
          {words.tries.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </section>
      <Rescue words={words} />
      <KeptCopy copy={keptCopy()} words={words} />
      <section>
        <h2>{words.lostTitle}</h2>
        <ul>
          {words.lost.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <Afresh words={words} />
    </>
  );
}
