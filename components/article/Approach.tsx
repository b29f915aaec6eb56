/** The four parts of the approach; food and water carry our caution beside them. */
import { APPROACHES, type ApproachId, type ArticleText } from '../../content/article/article.ts';
import { FoodAnswers } from '../food/FoodAnswers.tsx';
import { FoodCare, FoodCaution } from './FoodCare.tsx';
import { Marked, Paragraphs } from './Marked.tsx';
import { Caution } from './Ours.tsx';
import { Part } from './Part.tsx';

export function Approach({ text }: { text: ArticleText }) {
  return (
    <Part part="approach" heading={text.headings.approach}>
      <Paragraphs text={text.approachIntro} />
      {APPROACHES.map((id) => (
        <div key={id}>
          <h3>
            <Marked text={text.approaches[id].title} />
          </h3>
          <Beside id={id} text={text} />
        </div>
      ))}
    </Part>
  );
}

/** What the article says, and what we add before or after it. */
function Beside({ id, text }: { id: ApproachId; text: ArticleText }) {
  const said = <Paragraphs text={text.approaches[id].text} />;
  switch (id) {
    case 'food':
      return (
        <>
          <FoodCare />
          {said}
          <FoodCaution text={text.foodCaution} />
          <FoodAnswers />
        </>
      );
    case 'fascia':
      return (
        <>
          {said}
          <Caution text={text.waterCaution} />
        </>
      );
    default:
      return said;
  }
}
