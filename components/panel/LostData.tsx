/** The browser has lost the database: a word of it, and the way to what is left. */
import { dataWords } from '../../store/texts.ts';

export default function LostData() {
  const words = dataWords.value;
  if (words === null) return null;
  return (
    <section class="card stack" data-testid="lost-data">
      <p>{words.damage.lost}</p>
      <a href="/options.html#recovery" target="_blank" rel="noopener">
        {words.damage.toRecovery}
      </a>
    </section>
  );
}
