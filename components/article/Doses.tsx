/** The article's supplements: its rows, its doses, and beside each dose the warning that belongs to it. */
import type { ArticleText } from '../../content/article/article.ts';
import { supplementFigures } from '../../content/supplements/figures.ts';
import type { SupplementTexts } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { hashOf } from '../../core/route.ts';
import type { SupplementId } from '../../core/supplements/product.ts';
import { Warning } from '../supplements/Warning.tsx';
import { Marked } from './Marked.tsx';
import { Part } from './Part.tsx';

/** The article has five rows; collagen and vitamin C share one. */
const ROWS: readonly (readonly SupplementId[])[] = [
  ['omega-3'],
  ['magnesium'],
  ['vitamin-d3'],
  ['curcumin'],
  ['collagen', 'vitamin-c'],
];

interface Props {
  readonly text: ArticleText;
  readonly supplements: SupplementTexts;
  readonly words: PageWords;
}

export function Doses({ text, supplements, words }: Props) {
  return (
    <Part part="supplements" heading={text.headings.supplements}>
      <p>
        <Marked text={text.supplementsIntro} />
      </p>
      <ul class="doses">
        {ROWS.map((row) => (
          <li key={row[0]}>
            {row.map((id) => (
              <Dose key={id} id={id} supplements={supplements} words={words} />
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface DoseProps {
  readonly id: SupplementId;
  readonly supplements: SupplementTexts;
  readonly words: PageWords;
}

function Dose({ id, supplements, words }: DoseProps) {
  const { name, dose, purpose, warning } = supplements[id];
  return (
    <div class="dose-of">
      <h3>
        <Marked text={name} />
      </h3>
      <p class="dose">
        <Marked text={dose} />
      </p>
      <Warning verdict={supplementFigures[id].verdict} words={words}>
        <Marked text={warning} />
      </Warning>
      <p>
        <Marked text={purpose} />
      </p>
      <p>
        <a href={hashOf({ view: 'supplements', part: id })}>{words.article.aboutSupplement(name)}</a>
      </p>
    </div>
  );
}
