/** The first page: what this is, is it safe now, do notifications arrive, begin. It can be opened again at any time. */
import { ready } from '../../store/state.ts';
import { articleText, pageWords, redFlagTexts } from '../../store/texts.ts';
import { LanguageField } from '../options/Look.tsx';
import { useTitle } from '../options/title.ts';
import { Said } from '../parts/Said.tsx';
import { Intro } from './Intro.tsx';
import { Safety } from './Safety.tsx';
import { Start } from './Start.tsx';
import { TryNotification } from './TryNotification.tsx';
import '../article/ours.css';
import '../article/reading.css';
import '../options/page.css';
import './welcome.css';

interface Props {
  /** Called within the click: the browser opens a panel for nothing less. */
  readonly openPanel: () => void;
}

export function Welcome({ openPanel }: Props) {
  const [words, article, redFlags] = [pageWords.value, articleText.value, redFlagTexts.value];
  useTitle(words?.welcome.tab);
  if (!ready.value || words === null || article === null || redFlags === null) return <main class="page" />;
  const { welcome } = words;
  return (
    <main class="page reading welcome" data-ready>
      <LanguageField words={words} />
      <h1>{welcome.title}</h1>
      <p class="lead">{welcome.lead}</p>
      <Intro notAffiliated={article.notAffiliated} words={words} />
      <Safety words={words} />
      <TryNotification words={words} />
      <Start words={words} />
      <section aria-labelledby="panel">
        <h2 id="panel">{welcome.panelTitle}</h2>
        <p>{welcome.panelText}</p>
        <button type="button" class="primary" data-testid="open-panel" onClick={openPanel}>
          {welcome.openPanel}
        </button>
        <h3>{welcome.pinTitle}</h3>
        <p>{welcome.pinText}</p>
        <p>
          <a href="/options.html">{welcome.options}</a>
        </p>
      </section>
      <Said />
    </main>
  );
}
