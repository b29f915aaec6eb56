/** The moments of the day at which somebody takes a portion. */
import type { MineWords } from '../../content/mine/mine.ts';
import { DAY_MOMENTS, type DayMoment } from '../../core/supplements/product.ts';

interface Props {
  readonly chosen: readonly DayMoment[];
  readonly wrong: string | undefined;
  readonly words: MineWords;
  readonly onChange: (moments: readonly DayMoment[]) => void;
}

export function MomentsField({ chosen, wrong, words, onChange }: Props) {
  const change = (moment: DayMoment, on: boolean) =>
    onChange(DAY_MOMENTS.filter((one) => (one === moment ? on : chosen.includes(one))));
  return (
    <fieldset class="yes-no">
      <legend>{words.form.moments}</legend>
      <div class="row">
        {DAY_MOMENTS.map((moment) => (
          <label key={moment} class="choice">
            <input
              type="checkbox"
              data-moment={moment}
              checked={chosen.includes(moment)}
              onChange={(event) => change(moment, event.currentTarget.checked)}
            />
            <span>{words.moments[moment]}</span>
          </label>
        ))}
      </div>
      <p class="small soft">{words.form.momentsHint}</p>
      <p class="wrong" role="alert">
        {wrong}
      </p>
    </fieldset>
  );
}
