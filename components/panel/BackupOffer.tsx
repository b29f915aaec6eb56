/** Once a month: all data as a file, or not now. Quiet, and gone with the answer. */
import { putOffBackup, saveBackup } from '../../store/data/backup.ts';
import { format } from '../../store/format.ts';
import { model } from '../../store/state.ts';
import { dataWords } from '../../store/texts.ts';
import { saveFile } from '../options/save-file.ts';

export default function BackupOffer() {
  const words = dataWords.value?.backup;
  if (words === undefined) return null;
  const saved = model.value.backup?.saved ?? null;
  return (
    <section class="card stack" data-testid="backup-offer" aria-labelledby="backup-title">
      <h2 id="backup-title">{words.title}</h2>
      <p>{words.text(saved && format.date(saved))}</p>
      <div class="row">
        <button type="button" data-testid="backup-save" onClick={() => void saveBackup(saveFile)}>
          {words.save}
        </button>
        <button type="button" class="quiet" data-testid="backup-later" onClick={() => void putOffBackup()}>
          {words.later}
        </button>
      </div>
    </section>
  );
}
