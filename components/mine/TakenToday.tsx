/** What of one's own list is taken today, by moment of the day. It is there only while something is on the list. */
import type { MineWords } from '../../content/mine/mine.ts';
import { hashOf, MINE } from '../../core/route.ts';
import { DAY_MOMENTS, type DayMoment, isTaken } from '../../core/supplements/product.ts';
import { productsAt } from '../../core/supplements/reminders.ts';
import { model } from '../../store/state.ts';
import { takenToday, tickTaken } from '../../store/supplements.ts';
import { mineWords } from '../../store/texts.ts';
import './taken.css';

const IN_TAB = { target: '_blank', rel: 'noopener' };

interface Props {
  /** In the popup the list opens beside it. */
  readonly inTab?: boolean;
}

export default function TakenToday({ inTab = false }: Props) {
  const words = mineWords.value;
  if (words === null) return null;
  const portions = DAY_MOMENTS.flatMap((moment) =>
    productsAt(model.value, moment).map(({ id }) => ({ product: id, moment })),
  );
  if (portions.length === 0) return null;
  const done = portions.filter((one) => isTaken(takenToday.value, one)).length;
  return (
    <section class="taken-today" data-testid="taken-today" aria-labelledby="taken-title">
      <div class="taken-head">
        <h2 id="taken-title">{words.today.title}</h2>
        <p class="small soft">{words.today.count(done, portions.length)}</p>
      </div>
      {DAY_MOMENTS.map((moment) => (
        <AtMoment key={moment} moment={moment} words={words} />
      ))}
      <a class="small" href={`/sidepanel.html${hashOf(MINE)}`} {...(inTab ? IN_TAB : {})}>
        {words.today.list}
      </a>
    </section>
  );
}

function AtMoment({ moment, words }: { moment: DayMoment; words: MineWords }) {
  const products = productsAt(model.value, moment);
  if (products.length === 0) return null;
  return (
    <fieldset>
      <legend class="small soft">{words.moments[moment]}</legend>
      {products.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            data-testid="taken"
            data-product={id}
            data-moment={moment}
            checked={isTaken(takenToday.value, { product: id, moment })}
            onChange={(event) => tickTaken({ product: id, moment }, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
