/** A guided break or session, wherever it is shown: what to do, doing it, and how it went. */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { mayExercise } from '../../core/safety.ts';
import { followSession, position, session, stopSession } from '../../store/session.ts';
import { redFlagGate } from '../../store/state.ts';
import { exerciseTexts, guidedWords, pageWords } from '../../store/texts.ts';
import { ExerciseGate } from '../screening/ExerciseGate.tsx';
import { Finish } from './Finish.tsx';
import { Offer } from './Offer.tsx';
import { Player } from './Player.tsx';
import { Single } from './Single.tsx';
import { heard } from './saying.ts';
import { useSounding } from './use-sounding.ts';
import './guided.css';

export interface GuidedProps {
  /** The kind of one of today's actions, or the id of an exercise; empty for a break. */
  readonly part: string;
  /** Of the title: below what stands above it. */
  readonly heading: 'h1' | 'h2';
  /** Back to work. */
  readonly close: () => void;
}

export function Guided({ part, heading, close }: GuidedProps) {
  // Before the first paint: an offer that gives way to a session that runs would be a jump.
  useLayoutEffect(followSession, []);
  const open = mayExercise(redFlagGate.value);
  // A warning sign that was told meanwhile ends it.
  useEffect(() => {
    if (!open) stopSession();
  }, [open]);
  useSounding();
  const [texts, words, pages] = [exerciseTexts.value, guidedWords.value, pageWords.value];
  if (texts === null || words === null || pages === null) return null;
  const said = { texts, words, pages, heading };
  const now = session.value;
  return (
    <div class="guided">
      {now === null ? (
        <ExerciseGate>{part === '' ? <Offer {...said} /> : <Single part={part} {...said} />}</ExerciseGate>
      ) : now.state === 'over' ? (
        <Finish session={now} close={close} {...said} />
      ) : (
        <Player session={now} {...said} />
      )}
      <Heard />
    </div>
  );
}

/** Stands from the beginning: a screen reader hears only a region that was there before its words. */
function Heard() {
  const [texts, words, now, where] = [exerciseTexts.value, guidedWords.value, session.value, position.value];
  const speaks = texts !== null && words !== null && now !== null && where !== null;
  return (
    <p class="visually-hidden" role="status" data-testid="guided-heard">
      {speaks &&
        (now.state === 'paused' ? words.player.say.paused : heard(where, { parts: now.parts, texts, words }))}
    </p>
  );
}
