/** A notification to try whether they are seen. */
import type { PageWords } from '../../content/words/pages.ts';
import { testNotification } from '../../store/verbs.ts';

export function TestNotification({ words }: { words: PageWords }) {
  const { options } = words;
  return (
    <section aria-labelledby="test">
      <h2 id="test">{options.testTitle}</h2>
      <p>{options.testHint}</p>
      <button type="button" data-testid="test-notification" onClick={() => void testNotification()}>
        {options.test}
      </button>
    </section>
  );
}
