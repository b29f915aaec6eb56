/** A report to take to the physiotherapist or GP: what is on it above, and the sheet as it comes on paper. */
import { useEffect } from 'preact/hooks';
import { empty, sheet } from '../../store/report.ts';
import { followAddress } from '../../store/report-choice.ts';
import { paper, reportWords } from '../../store/report-words.ts';
import { notice, ready } from '../../store/state.ts';
import { useTitle } from '../options/title.ts';
import { Said } from '../parts/Said.tsx';
import { Controls } from './Controls.tsx';
import { Sheet } from './Sheet.tsx';
import '../options/page.css';
import './report.css';
import './sheet.css';

export function Report() {
  const words = reportWords.value;
  const shown = sheet.value;
  const writing = paper.value;
  useTitle(words?.title);
  useEffect(followAddress, []);
  const trouble = notice.value?.kind === 'trouble';
  const there = ready.value && writing !== null && (shown !== null || empty.value);
  if (words === null || !(there || trouble)) return <main class="page report" />;
  return (
    <main class="page report" data-ready>
      <header>
        <a class="back" href="/options.html#data">
          {words.back}
        </a>
        <h1>{words.title}</h1>
        <p>{empty.value ? words.empty : words.intro}</p>
        {empty.value && <a href="/sidepanel.html#today">{words.toToday}</a>}
      </header>
      {shown !== null && writing !== null && (
        <>
          <Controls words={words} />
          {/* Wider than a narrow window: it is paper, and moves under it. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard. */}
          <section class="paper" tabIndex={0} aria-label={words.sheet}>
            <Sheet sheet={shown} paper={writing} />
          </section>
        </>
      )}
      <Said />
    </main>
  );
}
