/** What somebody takes and eats: what stays, and what is needed no more. We only ask. */
import type { ReviewText } from '../../content/review/review.ts';
import { foodNow } from '../../store/food.ts';
import { model, today, todayDate } from '../../store/state.ts';
import NoteField from '../told/NoteField.tsx';
import { TickReview } from './TickReview.tsx';

export function Lists({ words }: { words: ReviewText }) {
  const says = words.lists;
  const food = foodNow.value === 'neutral';
  return (
    <>
      <section class="stack" aria-labelledby="review-supplements">
        <h2 id="review-supplements">{says.supplements}</h2>
        <Supplements words={says} />
        <p>
          <a href="#supplements/mine">{says.toList}</a>
        </p>
      </section>
      {food && (
        <section class="stack" aria-labelledby="review-food">
          <h2 id="review-food">{says.food}</h2>
          <ul class="questions">
            {says.foodQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <p data-testid="review-medicines">{food ? says.medicines : says.medicinesWithoutFood}</p>
      <section aria-labelledby="review-question">
        <h2 id="review-question">{says.question}</h2>
        <NoteField date={todayDate.value} note={today.value.told?.note ?? null} />
      </section>
      <TickReview part="lists" label={says.done} words={words} />
    </>
  );
}

function Supplements({ words }: { words: ReviewText['lists'] }) {
  const { supplements } = model.value;
  if (supplements.length === 0) return <p class="soft">{words.none}</p>;
  return (
    <>
      <ul class="questions" data-testid="review-products">
        {supplements.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p>{words.each}</p>
      <p>{words.prescribed}</p>
    </>
  );
}
