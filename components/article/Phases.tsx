/** The article's 90-day table, in two columns so that it reads in a narrow sidebar, and our closing days apart. */
import type { ArticleText } from '../../content/article/article.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { PHASES } from '../../core/programme.ts';
import { Marked } from './Marked.tsx';
import { Caution, Ours } from './Ours.tsx';
import { Part } from './Part.tsx';

interface Props {
  readonly text: ArticleText;
  readonly words: PageWords;
}

export function Phases({ text, words }: Props) {
  return (
    <Part part="programme" heading={text.headings.programme}>
      <p>
        <Marked text={text.programmeIntro} />
      </p>
      <table class="article-table" aria-label={text.headings.programme}>
        <thead>
          <tr>
            <th scope="col">{words.article.phase}</th>
            <th scope="col">{words.article.actions}</th>
          </tr>
        </thead>
        <tbody>
          {PHASES.map((id) => (
            <tr key={id} data-phase={id}>
              <th scope="row">
                <span class="weeks">
                  <Marked text={text.phases[id].weeks} />
                </span>
                <span class="focus">
                  <Marked text={text.phases[id].focus} />
                </span>
              </th>
              <td>
                <Marked text={text.phases[id].actions} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Caution text={text.foodCaution} />
      <Ours words={words} title={words.article.lastDaysTitle} text={[text.lastDays]} />
    </Part>
  );
}
