/** What was put aside, folded, each with its reason and a way back: left out by the questions, or by the person. */
import { marks, putAside } from '../../store/library.ts';
import { leaving, leftOut } from '../../store/screening.ts';
import { Rows } from './Rows.tsx';
import { lineOf, type Speech } from './speech.ts';

export function Aside({ speech }: { speech: Speech }) {
  return (
    <>
      <LeftOut speech={speech} />
      <NotForMe speech={speech} />
    </>
  );
}

/** The way back, to change an answer, stands at the top of the list and on each exercise. */
function LeftOut({ speech }: { speech: Speech }) {
  const { shelf, screening } = speech.words;
  const out = [...leftOut.value.keys()];
  if (out.length === 0) return null;
  return (
    <details data-testid="left-out">
      <summary>{shelf.leftOut(out.length)}</summary>
      {leaving.value.map((id) => (
        <p key={id} class="small">
          {screening.left[id]}
        </p>
      ))}
      <Rows entries={out.map((id) => ({ id }))} speech={speech} />
    </details>
  );
}

function NotForMe({ speech }: { speech: Speech }) {
  const { shelf } = speech.words;
  const mine = marks.value.notForMe.filter((id) => lineOf(id, speech) !== null);
  if (mine.length === 0) return null;
  return (
    <details data-testid="not-for-me-list">
      <summary>{shelf.notForMe(mine.length)}</summary>
      <p class="small">{shelf.notForMeHint}</p>
      <Rows
        entries={mine.map((id) => ({ id }))}
        speech={speech}
        beside={(id, name) => (
          <button
            type="button"
            data-testid="bring-back"
            aria-label={shelf.bringBackOf(name)}
            onClick={() => void putAside(id, false)}
          >
            {shelf.bringBack}
          </button>
        )}
      />
    </details>
  );
}
