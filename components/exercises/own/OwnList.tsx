/** Exercises of one's own in the library, the way to write one down, and what was just taken away. */
import type { Entry } from '../../../core/library.ts';
import { filter } from '../../../store/library.ts';
import { ownExercises, putBack, removed } from '../../../store/own-exercises.ts';
import { NEW_EXERCISE } from '../addresses.ts';
import { Rows } from '../Rows.tsx';
import type { Speech } from '../speech.ts';

interface Props {
  /** Those of them that fit what is sought. */
  readonly entries: readonly Entry[];
  readonly speech: Speech;
}

export function OwnList({ entries, speech }: Props) {
  const { shelf, own } = speech.words;
  const { kind, place } = filter.value;
  // Whoever seeks another kind, or a place that is not known of these, does not seek them.
  if (entries.length === 0 && ((kind !== null && kind !== 'own') || place !== null)) return null;
  return (
    <section aria-labelledby="own-exercises" data-kind="own">
      <h2 id="own-exercises">{shelf.own}</h2>
      <Removed speech={speech} />
      {ownExercises.value.length === 0 && <p class="soft">{shelf.ownHint}</p>}
      <Rows entries={entries} speech={speech} />
      <p>
        <a data-testid="add-exercise" href={NEW_EXERCISE}>
          {own.add}
        </a>
      </p>
    </section>
  );
}

function Removed({ speech }: { speech: Speech }) {
  const { own } = speech.words;
  const gone = removed.value;
  // Imported or put back in another window meanwhile: then there is nothing to undo.
  if (gone === null || ownExercises.value.some(({ id }) => id === gone.id)) return null;
  return (
    <p class="row card" data-testid="exercise-removed">
      <span role="status">{own.removed(gone.name)}</span>
      <button type="button" data-testid="undo-removal" onClick={() => void putBack(gone)}>
        {own.undo}
      </button>
    </p>
  );
}
