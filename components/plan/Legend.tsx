/** What the marks in the overview mean. */
import { planWords } from '../../store/texts.ts';

export function Legend() {
  const words = planWords.value?.overview;
  if (words === undefined) return null;
  return (
    <ul class="legend-marks small soft">
      <li>
        <span class="cell with-tick" aria-hidden="true" /> {words.done}
      </li>
      <li>
        <span class="cell here" aria-hidden="true" /> {words.now}
      </li>
    </ul>
  );
}
