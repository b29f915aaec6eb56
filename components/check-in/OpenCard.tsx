/** In Today: pain that rose, and a measurement that stayed open on a day that asks none itself. */
import { openNow } from '../../store/check-in.ts';
import { format } from '../../store/format.ts';
import { checkInWords } from '../../store/texts.ts';
import { planToday } from '../../store/today-plan.ts';
import { Rise } from './Rise.tsx';

export default function OpenCard() {
  const words = checkInWords.value?.open;
  const [first] = openNow.value;
  const asksIt = planToday.value?.actions.some(({ kind }) => kind === 'meten') ?? false;
  return (
    <>
      <Rise />
      {words !== undefined && first !== undefined && !asksIt && (
        <section class="open-check-in" data-testid="open-check-in" aria-labelledby="open-check-in-title">
          <h2 id="open-check-in-title">{words.titles[first.what]}</h2>
          <p class="small soft">{words.since(format.day(first.since))}</p>
          <a class="start" href="#check-in">
            {words.fill}
          </a>
        </section>
      )}
    </>
  );
}
