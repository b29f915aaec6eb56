/** What is on the sheet: language, period and parts; and the way to paper. */
import type { ReportPageWords } from '../../content/report/report.ts';
import { PARTS, PERIODS, REPORT_LANGUAGES } from '../../core/report/choice.ts';
import { period } from '../../store/report.ts';
import { choice, choose, reportLanguage, togglePart } from '../../store/report-choice.ts';
import { model } from '../../store/state.ts';
import { SelectField } from '../options/SelectField.tsx';
import { Dates } from './Dates.tsx';

export function Controls({ words }: { words: ReportPageWords }) {
  // Without a programme there is no "so far".
  const periods = PERIODS.filter((one) => one !== 'programme' || model.value.programme !== null);
  return (
    <div class="controls">
      <div class="fields">
        <SelectField
          label={words.period}
          value={period.value}
          choices={periods.map((one) => [one, words.periods[one]])}
          testid="report-period"
          onChoose={async (chosen) => choose({ period: chosen })}
        />
        <Dates words={words} />
        <SelectField
          label={words.language}
          value={reportLanguage.value}
          choices={REPORT_LANGUAGES.map((one) => [one, words.languages[one]])}
          testid="report-language"
          onChoose={async (chosen) => choose({ language: chosen })}
        />
      </div>
      <Parts words={words} />
      <button type="button" class="primary" data-testid="report-print" onClick={() => print()}>
        {words.print}
      </button>
      <p class="hint">
        {words.printHint} {words.kept}
      </p>
    </div>
  );
}

function Parts({ words }: { words: ReportPageWords }) {
  const { parts } = choice.value;
  return (
    <fieldset class="field parts">
      <legend>{words.parts}</legend>
      <div>
        {PARTS.map((part) => (
          <label key={part} class="choice">
            <input
              type="checkbox"
              data-testid={`report-${part}`}
              checked={parts.includes(part)}
              aria-describedby={part === 'notes' ? 'note-hint' : undefined}
              onChange={(event) => togglePart(part, event.currentTarget.checked)}
            />
            <span>{words.part[part]}</span>
          </label>
        ))}
      </div>
      <p class="hint" id="note-hint">
        {words.noteHint}
      </p>
    </fieldset>
  );
}
