/** How long, and what somebody can do where they are now. */
import type { OfferWords } from '../../content/words/guided.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { ABILITIES } from '../../core/guided/wish.ts';
import { freshOffer, LENGTHS } from '../../store/guided-offers.ts';
import { chosenMinutes, minutes } from '../../store/guided-wish.ts';
import { choose } from '../../store/sound.ts';
import { model } from '../../store/state.ts';
import '../style/chips.css';

export function Choices({ words, pages }: { words: OfferWords; pages: PageWords }) {
  const { can } = model.value.settings;
  return (
    <>
      <fieldset>
        <legend>{words.lengthLegend}</legend>
        <div class="chips">
          {LENGTHS.map((length) => (
            <button
              key={length}
              type="button"
              aria-pressed={minutes.value === length}
              data-minutes={length}
              onClick={() => {
                freshOffer();
                chosenMinutes.value = length;
              }}
            >
              {pages.common.minutes(length)}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.canLegend}</legend>
        <div class="chips">
          {ABILITIES.map((ability) => (
            <button
              key={ability}
              type="button"
              aria-pressed={can === ability}
              data-can={ability}
              onClick={() => {
                freshOffer();
                choose({ can: ability });
              }}
            >
              {words.can[ability]}
            </button>
          ))}
        </div>
      </fieldset>
    </>
  );
}
