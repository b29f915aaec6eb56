/** The settings: every change saves itself at once and says so. */
import { useEffect } from 'preact/hooks';
import { ready } from '../../store/state.ts';
import { articleText, pageWords } from '../../store/texts.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { Said } from '../parts/Said.tsx';
import { About, Kept } from './About.tsx';
import { Data } from './Data.tsx';
import { Look } from './Look.tsx';
import { Prompts } from './Prompts.tsx';
import { TestNotification } from './TestNotification.tsx';
import '../article/ours.css';
import '../article/reading.css';
import { useHash } from './hash.ts';
import { useTitle } from './title.ts';
import './page.css';
import './options.css';

/** Fetched by whoever asks the question. */
const Why = lazyWith<{ version: string; moved: boolean }>(
  () => import('../why/Why.tsx'),
  <main class="page" />,
);

export function Options({ version }: { version: string }) {
  const { hash, moved } = useHash();
  return hash === '#why' ? <Why version={version} moved={moved} /> : <AllSettings version={version} />;
}

function AllSettings({ version }: { version: string }) {
  const [words, article] = [pageWords.value, articleText.value];
  useTitle(words?.options.title);
  const shown = ready.value && words !== null && article !== null;
  // The browser looked for `#data` before it was there.
  useEffect(() => {
    if (shown && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [shown]);
  if (!shown) return <main class="page" />;
  return (
    <main class="page reading options" data-ready>
      <h1>{words.options.title}</h1>
      <p>
        <a href="/sidepanel.html#red-flags" data-testid="red-flags">
          {words.common.redFlagsLink}
        </a>
      </p>
      <Prompts words={words} />
      <TestNotification words={words} />
      <Look words={words} />
      <Data words={words} />
      <Kept words={words} />
      <About version={version} notAffiliated={article.notAffiliated} words={words} />
      <Said />
    </main>
  );
}
