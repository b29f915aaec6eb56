/** Nothing was found: what there is, and where else to look. */

import type { SupplementTexts } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { hashOf } from '../../core/route.ts';
import { SUPPLEMENT_IDS } from '../../core/supplements/product.ts';

interface Props {
  readonly texts: SupplementTexts;
  readonly words: PageWords;
  readonly onAll: () => void;
}

export function NothingFound({ texts, words, onAll }: Props) {
  const { supplements, search, common } = words;
  return (
    <>
      <p>{search.noneAdvice}</p>
      <ul class="names">
        {SUPPLEMENT_IDS.map((id) => (
          <li key={id}>
            <a href={hashOf({ view: 'supplements', part: id })} data-stop>
              {texts[id].name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={hashOf({ view: 'red-flags', part: '' })}>{common.redFlagsLink}</a>
      </p>
      <button type="button" onClick={onAll}>
        {supplements.showAll}
      </button>
    </>
  );
}
