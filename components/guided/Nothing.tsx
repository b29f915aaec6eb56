/** Nothing is left to offer: why, and what one can do about it. */
import type { OfferWords } from '../../content/words/guided.ts';

export function Nothing({ words }: { words: OfferWords }) {
  return (
    <div class="guided-nothing">
      <p>
        <strong>{words.nothing}</strong>
      </p>
      <p>{words.nothingDo}</p>
      <p>
        <a href="/sidepanel.html#exercises">{words.toExercises}</a>
      </p>
    </div>
  );
}
