/** It is over: what was counted, how the back feels, back to work. What was counted can be taken back. */
import { useEffect, useRef } from 'preact/hooks';
import { type Done, doneAt, type Session } from '../../core/guided/session.ts';
import { dismissSession, undoSession } from '../../store/session.ts';
import { spoken } from '../../store/words.ts';
import { aboutExercise, minutesAndSeconds } from './about.ts';
import { Pain } from './Pain.tsx';
import type { Shown } from './shown.ts';

interface Props extends Shown {
  readonly session: Session;
  readonly close: () => void;
}

export function Finish({ session, close, texts, words, heading: Heading }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { finish } = words;
  const { undone, pain } = session.ledger;
  const done = doneAt(session, session.at);
  const counts = done.enough && !undone;
  const away = () => {
    dismissSession();
    close();
  };
  return (
    <section class="guided-finish" data-testid="guided-done" aria-labelledby="guided-title">
      <Heading id="guided-title" ref={title} tabIndex={-1}>
        {undone ? finish.undone : done.enough ? finish.done : finish.short}
      </Heading>
      <Told session={session} done={done} texts={texts} words={words} />
      {counts && session.moves && <Pain told={pain} words={finish} />}
      <div class="guided-begin">
        <button type="button" class="primary" data-testid="back-to-work" onClick={away}>
          {finish.backToWork}
        </button>
        <button type="button" data-testid="guided-again" onClick={dismissSession}>
          {finish.again}
        </button>
        {counts && (
          <button type="button" class="quiet" data-testid="undo" onClick={undoSession}>
            {finish.undo}
          </button>
        )}
      </div>
    </section>
  );
}

interface ToldProps extends Pick<Shown, 'texts' | 'words'> {
  readonly session: Session;
  readonly done: Done;
}

function Told({ session, done, texts, words: { finish } }: ToldProps) {
  const { action, moves, ledger } = session;
  if (ledger.undone) return <p class="lead">{finish.undoneText}</p>;
  const length = finish.length(...minutesAndSeconds(done.moved));
  const names = done.exercises.map((id) => aboutExercise(id, texts).name);
  const ticked = action === null ? undefined : spoken.value?.programme.actions[action.kind].name;
  return (
    <>
      {length !== '' && <p class="lead">{moves ? finish.moved(length) : finish.rested(length)}</p>}
      <p>{!done.enough ? finish.tooShort : moves ? finish.logged : finish.noBreak}</p>
      {done.enough && ticked !== undefined && <p>{finish.ticked(ticked)}</p>}
      {names.length > 0 && (
        <p class="soft">
          {finish.exercises} {names.join(', ')}
        </p>
      )}
    </>
  );
}
