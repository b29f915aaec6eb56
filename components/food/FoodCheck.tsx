/** The five questions, each yes or no. Nothing is kept before all are answered. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { FoodTexts } from '../../content/food/food.ts';
import { FOOD_QUESTIONS, type FoodAnswers, type FoodQuestion } from '../../core/food.ts';
import { model } from '../../store/state.ts';
import { foodTexts } from '../../store/texts.ts';
import { answerFood } from '../../store/verbs.ts';
import './food.css';

interface Props {
  readonly onDone: () => void;
}

export default function FoodCheck({ onDone }: Props) {
  const given = useSignal<Partial<FoodAnswers>>(model.value.food ?? {});
  const missing = useSignal(false);
  const texts = foodTexts.value;
  if (texts === null) return null;
  const save = async (event: Event) => {
    event.preventDefault();
    const answers = given.value;
    missing.value = !isWhole(answers);
    if (!isWhole(answers)) return;
    const reply = await answerFood(answers);
    if (reply.ok) onDone();
  };
  return (
    <form class="food-check" data-testid="food-check" onSubmit={(event) => void save(event)}>
      <p>{texts.intro}</p>
      {FOOD_QUESTIONS.map((question) => (
        <YesNo
          key={question}
          question={question}
          answer={given.value[question]}
          texts={texts}
          onAnswer={(answer) => {
            given.value = { ...given.value, [question]: answer };
          }}
        />
      ))}
      <p class="wrong" role="alert">
        {missing.value && texts.missing}
      </p>
      <button type="submit" class="primary" data-testid="food-save">
        {texts.save}
      </button>
    </form>
  );
}

function isWhole(answers: Partial<FoodAnswers>): answers is FoodAnswers {
  return FOOD_QUESTIONS.every((question) => answers[question] !== undefined);
}

interface YesNoProps {
  readonly question: FoodQuestion;
  readonly answer: boolean | undefined;
  readonly texts: FoodTexts;
  readonly onAnswer: (answer: boolean) => void;
}

function YesNo({ question, answer, texts, onAnswer }: YesNoProps) {
  const group = useId();
  return (
    <fieldset data-question={question}>
      <legend>{texts.questions[question]}</legend>
      {[true, false].map((yes) => (
        <label key={String(yes)}>
          <input
            type="radio"
            name={group}
            value={yes ? 'yes' : 'no'}
            checked={answer === yes}
            onChange={() => onAnswer(yes)}
          />
          {yes ? texts.yes : texts.no}
        </label>
      ))}
    </fieldset>
  );
}
