/** The settings: every change saves itself at once and says so. */
import { useEffect } from 'preact/hooks';
import { RECOVERY_HASH } from '../../core/messages.ts';
import { notice, ready } from '../../store/state.ts';
import { articleText, dataWords, pageWords } from '../../store/texts.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { Said } from '../parts/Said.tsx';
import { About, Kept } from './About.tsx';
import { Breaks } from './Breaks.tsx';
import { Care } from './Care.tsx';
import { Data } from './Data.tsx';
import { Exercises } from './Exercises.tsx';
import { Hours } from './hours/Hours.tsx';
import { Keys } from './Keys.tsx';
import { Look } from './Look.tsx';
import { Measuring } from './Measuring.tsx';
import { Prompts } from './Prompts.tsx';
import { Quiet } from './Quiet.tsx';
import { Contents } from './Section.tsx';
import { Sound } from './Sound.tsx';
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

/** Only where something went wrong. */
const Recovery = lazyWith(() => import('./Recovery.tsx'), <main class="page" />);

interface Props {
  readonly version: string;
  /** Whether this browser can show a notification without the desktop's own sound. */
  readonly canSilence: boolean;
}

export function Options(props: Props) {
  const { hash, moved } = useHash();
  // A page that could read nothing has nothing else to show.
  const unread = !ready.value && notice.value?.kind === 'trouble';
  if (hash === RECOVERY_HASH || unread) return <Recovery />;
  return hash === '#why' ? <Why version={props.version} moved={moved} /> : <AllSettings {...props} />;
}

function AllSettings({ version, canSilence }: Props) {
  const [words, article, own] = [pageWords.value, articleText.value, dataWords.value];
  useTitle(words?.options.title);
  const shown = ready.value && words !== null && article !== null && own !== null;
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
      <Contents words={words} />
      <Prompts words={words} />
      <Breaks words={words} />
      <Hours words={words} />
      <Quiet words={words} />
      <Sound canSilence={canSilence} words={words} />
      <Exercises words={words} />
      <Measuring words={words} />
      <Keys words={words} />
      <Care words={words} />
      <Look words={words} />
      <Data words={words} own={own} />
      <Kept words={words} />
      <About version={version} notAffiliated={article.notAffiliated} words={words} />
      <Said />
    </main>
  );
}
