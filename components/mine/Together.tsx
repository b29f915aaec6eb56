/** What the whole list adds up to in a day, beside the official limits. */
import type { MineWords } from '../../content/mine/mine.ts';
import { findingsOn, SUBSTANCES, totalsOf } from '../../core/supplements/sums.ts';
import { safety, sumText, supplements } from '../../store/supplements.ts';
import { Findings } from './Findings.tsx';

export function Together({ words }: { words: MineWords }) {
  const totals = totalsOf(supplements.value);
  return (
    <section aria-labelledby="together">
      <h2 id="together">{words.list.together}</h2>
      <dl class="totals">
        {SUBSTANCES.filter((substance) => totals[substance] > 0).map((substance) => (
          <div key={substance} data-testid="total" data-id={substance}>
            <dt>{words.substances[substance]}</dt>
            <dd>{sumText(substance, totals[substance], words)}</dd>
          </div>
        ))}
      </dl>
      <Findings findings={findingsOn(supplements.value, safety.value)} words={words} />
      <p class="small soft">{words.list.togetherHint}</p>
    </section>
  );
}
