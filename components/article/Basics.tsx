/** The article in brief, its background and the six factors. */
import { type ArticleText, FACTORS } from '../../content/article/article.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { Marked, Paragraphs } from './Marked.tsx';
import { Caution } from './Ours.tsx';
import { Part } from './Part.tsx';

interface Props {
  readonly text: ArticleText;
  readonly words: PageWords;
}

export function Basics({ text, words }: Props) {
  return (
    <>
      <Part part="in-brief" heading={text.headings['in-brief']}>
        <ol class="in-brief">
          {text.inBrief.map((point) => (
            <li key={point}>
              <Marked text={point} />
            </li>
          ))}
        </ol>
        <Caution text={text.foodCaution} />
      </Part>
      <Part part="background" heading={text.headings.background}>
        <Paragraphs text={text.background} />
      </Part>
      <Part part="factors" heading={text.headings.factors}>
        <Factors text={text} words={words} />
      </Part>
    </>
  );
}

function Factors({ text, words }: Props) {
  return (
    <table class="article-table" aria-label={text.headings.factors}>
      <thead>
        <tr>
          <th scope="col">{words.article.factor}</th>
          <th scope="col">{words.article.effect}</th>
        </tr>
      </thead>
      <tbody>
        {FACTORS.map((id) => (
          <tr key={id}>
            <th scope="row">
              <Marked text={text.factors[id].factor} />
            </th>
            <td>
              <Marked text={text.factors[id].effect} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
