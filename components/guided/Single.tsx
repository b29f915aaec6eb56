/** One of today's actions as a session of its minutes, or one exercise by itself. */
import { useEffect, useRef } from 'preact/hooks';
import type { Action } from '../../core/day-plan.ts';
import type { Part } from '../../core/guided/part.ts';
import { lengthOf, type Purpose } from '../../core/guided/session.ts';
import { MINUTE } from '../../core/time.ts';
import { actionToday, moves, partsOfAction, partsOfExercise } from '../../store/guided-offers.ts';
import { startSession } from '../../store/session.ts';
import { model, todayDate } from '../../store/state.ts';
import { lightDayNow } from '../../store/today-plan.ts';
import { spoken } from '../../store/words.ts';
import { aboutExercise } from './about.ts';
import { Nothing } from './Nothing.tsx';
import { Parts } from './Parts.tsx';
import { SoundChoices } from './SoundChoices.tsx';
import type { Shown } from './shown.ts';

export function Single({ part, ...shown }: Shown & { readonly part: string }) {
  const action = actionToday(part);
  if (action !== null) return <OfAction action={action} {...shown} />;
  const parts = partsOfExercise(part);
  if (parts === null) return <NotToday {...shown} />;
  return <Ready title={aboutExercise(part, shown.texts).name} parts={parts} action={null} {...shown} />;
}

function OfAction({ action, ...shown }: Shown & { readonly action: Action }) {
  const title = spoken.value?.programme.actions[action.kind].name ?? '';
  const purpose = { kind: action.kind, date: todayDate.value };
  return <Ready title={title} parts={partsOfAction(action)} action={purpose} {...shown} />;
}

function NotToday({ words, heading: Heading }: Shown) {
  return (
    <section class="guided-offer">
      <Heading>{words.offer.title}</Heading>
      <p>{words.offer.noAction}</p>
      <ToBreak words={words} />
    </section>
  );
}

function ToBreak({ words }: Pick<Shown, 'words'>) {
  return (
    <p>
      <a class="guided-to-break" href="/sidepanel.html#break">
        {words.offer.toBreak}
      </a>
    </p>
  );
}

interface ReadyProps extends Shown, Pick<Purpose, 'action'> {
  readonly title: string;
  readonly parts: readonly Part[];
}

function Ready({ title, parts, action, texts, words, pages, heading: Heading }: ReadyProps) {
  const { offer } = words;
  const name = useRef<HTMLHeadingElement>(null);
  // Whoever came by a link reads on from here.
  useEffect(() => name.current?.focus(), []);
  const light = lightDayNow.value;
  const length = pages.common.minutes(Math.max(1, Math.round(lengthOf(parts) / MINUTE)));
  const begin = () => startSession(parts, { moves: moves(parts), action });
  return (
    <section class="guided-offer" aria-labelledby="guided-title">
      <Heading id="guided-title" ref={name} tabIndex={-1}>
        {title}
      </Heading>
      {light !== null && <p class="guided-light">{offer.flareUp(light)}</p>}
      {parts.length === 0 ? (
        <Nothing words={offer} />
      ) : (
        <div class="guided-mix">
          <p class="soft small">
            {offer.about(parts.length, length, offer.level[model.value.settings.level])}
          </p>
          {parts.length > 1 && <Parts parts={parts} texts={texts} words={words} />}
          <div class="guided-begin">
            <button type="button" class="primary" data-testid="guided-start" onClick={begin}>
              {offer.start}
            </button>
          </div>
        </div>
      )}
      <SoundChoices words={words.sound} />
      <p class="stop-rule small">{texts.stopRule}</p>
      <ToBreak words={words} />
    </section>
  );
}
