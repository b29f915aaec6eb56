/** The way out of the programme, folded away and asked twice. */
import { stopProgramme } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

export function StopProgramme() {
  const words = spoken.value?.words.programme;
  if (words === undefined) return null;
  return (
    <details class="small stop">
      <summary>{words.stop}</summary>
      <p>{words.stopText}</p>
      <button type="button" class="danger" onClick={stopProgramme}>
        {words.stopConfirm}
      </button>
    </details>
  );
}
