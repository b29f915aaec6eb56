/** The browser has lost the database: the settings of before come back with a press, or the copy is let go. */
import { useState } from 'preact/hooks';
import type { RecoveryWords } from '../../content/words/data.ts';
import { forgetLost } from '../../store/data/mirror.ts';
import { keptCopy, restoreSettings } from '../../store/data/recovery.ts';

export function Restore({ words }: { words: RecoveryWords }) {
  const [restored, tell] = useState(false);
  const copy = keptCopy();
  const restore = async () => tell(copy !== null && (await restoreSettings(copy)));
  const dismiss = () => {
    forgetLost();
    location.href = '/options.html#data';
  };
  return (
    <section>
      <h2>{words.restoreTitle}</h2>
      <div class="buttons">
        <button type="button" class="primary" data-testid="restore" onClick={() => void restore()}>
          {words.restore}
        </button>
        <button type="button" data-testid="forget-copy" onClick={dismiss}>
          {words.dismiss}
        </button>
      </div>
      <p role="status">{restored && words.restored}</p>
      <p>
        <a href="/options.html#data">{words.import}</a>
      </p>
    </section>
  );
}
