/** The safety check: eleven questions, each kept as soon as it is answered, so that one may stop and go on later. */
import type { MineWords } from '../../content/mine/mine.ts';
import { mayAskWeight } from '../../core/food.ts';
import { hashOf, MINE } from '../../core/route.ts';
import { CHECK_QUESTIONS, isAnswered, unanswered } from '../../core/supplements/check.ts';
import { model } from '../../store/state.ts';
import { answerSafety, safety } from '../../store/supplements.ts';
import { mineWords } from '../../store/texts.ts';
import { Consequences } from './Consequences.tsx';
import { OwnPage } from './OwnPage.tsx';
import { Weight } from './Weight.tsx';
import { YesNo } from './YesNo.tsx';

export default function Check() {
  const words = mineWords.value;
  return words === null ? null : <Questions words={words} />;
}

function Questions({ words }: { words: MineWords }) {
  const { check } = words;
  const { answers } = safety.value;
  const left = unanswered(safety.value).length;
  return (
    <OwnPage class="safety-check" title={check.title} words={words}>
      <p>{check.intro}</p>
      <p class="small soft">{check.keeps}</p>
      {CHECK_QUESTIONS.map((question) => (
        <YesNo
          key={question}
          name={question}
          legend={check.questions[question]}
          value={answers[question] ?? null}
          words={words}
          onAnswer={(yes) => void answerSafety({ [question]: yes })}
        />
      ))}
      {mayAskWeight(model.value.food) && <Weight words={words} />}
      <p class="check-progress" role="status" data-testid="check-progress">
        {check.progress(CHECK_QUESTIONS.length - left, CHECK_QUESTIONS.length)}
      </p>
      {isAnswered(safety.value) && (
        <>
          <Consequences words={words} />
          <p>
            <a class="button" data-testid="to-list" href={hashOf(MINE)}>
              {check.toList}
            </a>
          </p>
        </>
      )}
    </OwnPage>
  );
}
