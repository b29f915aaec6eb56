/** In Today: pain that rose, and a measurement that stayed open on a day that asks none itself. */
import { stoodOpen } from '../../store/check-in.ts';
import { format } from '../../store/format.ts';
import { checkInWords } from '../../store/texts.ts';
import { Rise } from './Rise.tsx';

export default function OpenCard() {
  const words = checkInWords.value?.open;
  const open = stoodOpen.value;
  return (
    <>
      <Rise />
      {words !== undefined && open !== null && (
        <section class="open-check-in" data-testid="open-check-in" aria-labelledby="open-check-in-title">
          <h2 id="open-check-in-title">{words.titles[open.what]}</h2>
          <p class="small soft">{words.since(format.day(open.since))}</p>
          <a class="start" href="#check-in">
            {words.fill}
          </a>
        </section>
      )}
    </>
  );
}
