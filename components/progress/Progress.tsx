/** Voortgang: pictures of how it went. Each has a table behind it, and none of them judges. */
import { rows } from '../../store/progress.ts';
import { progressWords } from '../../store/texts.ts';
import { Breaks } from './Breaks.tsx';
import { Clock } from './Clock.tsx';
import { LongBouts } from './LongBouts.tsx';
import { Scores } from './Scores.tsx';
import { Together } from './Together.tsx';
import './progress.css';

export default function Progress() {
  const words = progressWords.value;
  const seen = rows.value;
  if (words === null) return null;
  return (
    <div class="progress">
      <div>
        <h1 id="progress-title" tabIndex={-1}>
          {words.title}
        </h1>
        <p class="soft small">{words.hint}</p>
      </div>
      {seen !== null && (
        <>
          <Scores words={words} rows={seen} />
          <Breaks words={words} rows={seen} />
          <Clock words={words} />
          <Together words={words} />
          <LongBouts words={words} />
          <section class="about stack" aria-labelledby="report-title">
            <h2 id="report-title">{words.report}</h2>
            <p>
              <a class="start" data-testid="to-report" href="/report.html" target="_blank" rel="noopener">
                {words.toReport}
              </a>
            </p>
          </section>
        </>
      )}
    </div>
  );
}
