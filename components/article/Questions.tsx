/** The article's four questions; the answer about food carries our caution. */
import { type ArticleText, BESIDES_SOURCES, QUESTIONS } from '../../content/article/article.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { Sources } from '../supplements/Sources.tsx';
import { FoodCare, FoodCaution } from './FoodCare.tsx';
import { Marked, Paragraphs } from './Marked.tsx';
import { Ours } from './Ours.tsx';
import { Part } from './Part.tsx';

interface Props {
  readonly text: ArticleText;
  readonly words: PageWords;
}

export function Questions({ text, words }: Props) {
  return (
    <Part part="questions" heading={text.headings.questions}>
      {QUESTIONS.map((id) => (
        <div key={id}>
          <h3>
            <Marked text={text.questions[id].question} />
          </h3>
          {id === 'food' && <FoodCare />}
          <Paragraphs text={text.questions[id].answer} />
          {id === 'food' && <FoodCaution text={text.foodCaution} />}
        </div>
      ))}
      <Ours words={words} title={words.article.besidesTitle} text={text.besides}>
        <Sources ids={BESIDES_SOURCES} words={words} heading="h4" />
      </Ours>
    </Part>
  );
}
