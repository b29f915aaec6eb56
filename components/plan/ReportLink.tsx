/** The way to the page for the physiotherapist or GP, in a tab of its own. */
import { planWords } from '../../store/texts.ts';
import './report-link.css';

export function ReportLink() {
  const words = planWords.value;
  if (words === null) return null;
  return (
    <p class="small">
      <a class="to-report" data-testid="to-report" href="/report.html" target="_blank" rel="noopener">
        {words.report}
      </a>
    </p>
  );
}
