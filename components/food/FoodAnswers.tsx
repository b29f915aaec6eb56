/** A way to the five questions wherever food is spoken of: begin, what the answers mean, or change them. */
import { useSignal } from '@preact/signals';
import { foodNow } from '../../store/food.ts';
import { foodTexts } from '../../store/texts.ts';
import FoodCheck from './FoodCheck.tsx';

export function FoodAnswers() {
  const asking = useSignal(false);
  const texts = foodTexts.value;
  if (texts === null) return null;
  const way = foodNow.value;
  if (asking.value) {
    return (
      <FoodCheck
        onDone={() => {
          asking.value = false;
        }}
      />
    );
  }
  return (
    <>
      {way !== 'ask' && <p data-testid="food-means">{texts.means[way]}</p>}
      <p>
        <button
          type="button"
          data-testid="food-ask"
          onClick={() => {
            asking.value = true;
          }}
        >
          {way === 'ask' ? texts.begin : texts.change}
        </button>
      </p>
    </>
  );
}
