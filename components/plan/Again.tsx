/** A new start with day 1, folded away: nobody should press it while looking for something else. */
import { planWords } from '../../store/texts.ts';
import { StartProgramme } from '../panel/StartProgramme.tsx';

export function Again() {
  const words = planWords.value?.again;
  if (words === undefined) return null;
  return (
    <details class="small stop again">
      <summary>{words.title}</summary>
      <p>{words.text}</p>
      <StartProgramme label={words.label} folded />
    </details>
  );
}
