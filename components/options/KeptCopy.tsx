/** The copy of what would be missed most: settings, the start of the programme, totals by month. */
import type { RecoveryWords } from '../../content/words/data.ts';
import type { Mirror } from '../../core/mirror.ts';
import type { LocalDate } from '../../core/time.ts';
import { locale } from '../../store/format.ts';

export function KeptCopy({ copy, words }: { copy: Mirror | null; words: RecoveryWords }) {
  return (
    <section data-testid="kept-copy">
      <h2>{words.keptTitle}</h2>
      {copy === null ? <p>{words.keptNone}</p> : <Copy copy={copy} words={words} />}
    </section>
  );
}

function Copy({ copy: { date, programme, months }, words }: { copy: Mirror; words: RecoveryWords }) {
  const rows = Object.entries(months).sort(([a], [b]) => (a < b ? 1 : -1));
  return (
    <>
      <ul>
        <li>{words.keptSettings(read(date, { dateStyle: 'long' }))}</li>
        {programme !== null && <li>{words.keptProgramme(read(programme, { dateStyle: 'long' }))}</li>}
        {rows.length > 0 && <li>{words.keptMonths}</li>}
      </ul>
      {rows.length > 0 && (
        <table class="months">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.sitting}</th>
              <th scope="col">{words.breaks}</th>
              <th scope="col">{words.actions}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([month, { sitting, breaks, actions }]) => (
              <tr key={month}>
                <th scope="row">{read(`${month}-01`, { month: 'long', year: 'numeric' })}</th>
                <td>{words.hours(Math.round(sitting / 60))}</td>
                <td>{breaks}</td>
                <td>{actions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function read(date: LocalDate, options: Intl.DateTimeFormatOptions): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale(), options);
}
