/** The safety check: eleven questions, each kept as soon as it is answered, so that one may stop and go on later. */
import type { MineWords } from '../../content/mine/mine.ts';
import { mayAskWeight } from '../../core/food.ts';
import { hashOf, MINE, SUPPLEMENTS } from '../../core/route.ts';
import { CHECK_QUESTIONS, isAnswered, unanswered } from '../../core/supplements/check.ts';
import { model } from '../../store/state.ts';
import { answerSafety, safety } from '../../store/supplements.ts';
import { mineWords } from '../../store/texts.ts';
import { Consequences } from './Consequences.tsx';
import { useHeadingFocus } from './heading.ts';
import { Weight } from './Weight.tsx';
import { YesNo } from './YesNo.tsx';
import '../article/reading.css';
import './mine.css';

export default function Check() {
  const words = mineWords.value;
  return words === null ? null : <Questions words={words} />;
}

function Questions({ words }: { words: MineWords }) {
  const heading = useHeadingFocus();
  const { check, list } = words;
  const { answers } = safety.value;
  const left = unanswered(safety.value).length;
  return (
    <div class="reading mine safety-check">
      <p>
        <a class="back" href={hashOf(SUPPLEMENTS)}>
          {list.back}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {check.title}
      </h1>
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
      <p>{check.closing}</p>
    </div>
  );
}
