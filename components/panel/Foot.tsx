/** The end of every view: new complaints, and that this is no medical advice. */
import { spoken } from '../../store/words.ts';

export function Foot() {
  if (spoken.value === null) return null;
  const { foot } = spoken.value.words;
  return (
    <footer class="foot small soft">
      <a href="#red-flags">{foot.newComplaints}</a>
      <a href="#article/disclaimer">{foot.noAdvice}</a>
    </footer>
  );
}
