/** Which break it would be: its exercises, how long, where; begin, or have something else. */
import { useEffect, useRef } from 'preact/hooks';
import { freshOffer, moves, offered, passOffer } from '../../store/guided-offers.ts';
import { minutes } from '../../store/guided-wish.ts';
import { startSession } from '../../store/session.ts';
import { model } from '../../store/state.ts';
import { lightDayNow } from '../../store/today-plan.ts';
import { Choices } from './Choices.tsx';
import { Nothing } from './Nothing.tsx';
import { Parts } from './Parts.tsx';
import { SoundChoices } from './SoundChoices.tsx';
import type { Shown } from './shown.ts';

export function Offer({ texts, words, pages, heading: Heading }: Shown) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    freshOffer();
    // After the questions that stood here, whose button is gone, one reads on from the top.
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const { mix, parts } = offered.value;
  const { offer } = words;
  const level = offer.level[model.value.settings.level];
  const light = lightDayNow.value;
  const begin = () => startSession(parts, { moves: moves(parts), action: null });
  return (
    <section class="guided-offer" aria-labelledby="guided-title">
      <Heading id="guided-title" ref={title} tabIndex={-1}>
        {offer.title}
      </Heading>
      {light !== null && <p class="guided-light">{offer.flareUp(light)}</p>}
      {parts.length === 0 ? (
        <Nothing words={offer} />
      ) : (
        <div class="guided-mix">
          <p>
            <strong data-testid="guided-mix">{mix === null ? offer.mixed : texts.mixes[mix]}</strong>
            <span class="soft small">
              {offer.about(parts.length, pages.common.minutes(minutes.value), level)}
            </span>
          </p>
          <Parts parts={parts} texts={texts} words={words} />
          <div class="guided-begin">
            <button type="button" class="primary" data-testid="guided-start" onClick={begin}>
              {offer.start}
            </button>
            <button type="button" data-testid="guided-another" onClick={passOffer}>
              {offer.another}
            </button>
          </div>
        </div>
      )}
      <Choices words={offer} pages={pages} />
      <SoundChoices words={words.sound} />
      <p class="stop-rule small">{texts.stopRule}</p>
    </section>
  );
}
