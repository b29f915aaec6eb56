/** The way from the article's supplements to one's own list, or first to the check before it. */
import { CHECK, hashOf, MINE } from '../../core/route.ts';
import { isAnswered } from '../../core/supplements/check.ts';
import { safety } from '../../store/supplements.ts';
import { mineWords } from '../../store/texts.ts';

export function ToMine() {
  const words = mineWords.value;
  if (words === null) return null;
  const { list, check } = words;
  return (
    <p class="to-mine row">
      <a href={hashOf(MINE)} data-testid="to-mine">
        {list.title}
      </a>
      {!isAnswered(safety.value) && <a href={hashOf(CHECK)}>{check.start}</a>}
    </p>
  );
}
