/** The four parts of the approach; food and water carry our caution beside them. */
import { APPROACHES, type ApproachId, type ArticleText } from '../../content/article/article.ts';
import { Marked, Paragraphs } from './Marked.tsx';
import { Caution } from './Ours.tsx';
import { Part } from './Part.tsx';

export function Approach({ text }: { text: ArticleText }) {
  const cautions: Partial<Record<ApproachId, string>> = { food: text.foodCaution, fascia: text.waterCaution };
  return (
    <Part part="approach" heading={text.headings.approach}>
      <Paragraphs text={text.approachIntro} />
      {APPROACHES.map((id) => {
        const caution = cautions[id];
        return (
          <div key={id}>
            <h3>
              <Marked text={text.approaches[id].title} />
            </h3>
            <Paragraphs text={text.approaches[id].text} />
            {caution !== undefined && <Caution text={caution} />}
          </div>
        );
      })}
    </Part>
  );
}
