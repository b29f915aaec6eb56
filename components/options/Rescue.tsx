/** What can still be read, row by row, as a file. */
import { useState } from 'preact/hooks';
import type { RecoveryWords } from '../../content/words/data.ts';
import { saveRescued } from '../../store/data/recovery.ts';
import { saveFile } from './save-file.ts';

export function Rescue({ words }: { words: RecoveryWords }) {
  const [said, say] = useState('');
  const [busy, work] = useState(false);
  const save = async () => {
    work(true);
    const { events, damaged, unread } = await saveRescued(saveFile);
    const bad = damaged.length + unread;
    say(events.length + damaged.length === 0 ? words.rescuedNothing : words.rescued(events.length, bad));
    work(false);
  };
  return (
    <section>
      <h2>{words.rescueTitle}</h2>
      <p>{words.rescueText}</p>
      <button type="button" class="primary" data-testid="rescue" disabled={busy} onClick={() => void save()}>
        {words.rescue}
      </button>
      <p role="status" data-testid="rescued">
        {said}
      </p>
    </section>
  );
}
