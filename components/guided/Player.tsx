/** A session as it runs: who does it along, what is counted, the step, when to stop, and what one can do. */
import { useEffect, useRef } from 'preact/hooks';
import type { InPart, Position } from '../../core/guided/position.ts';
import { stepAt } from '../../core/guided/position.ts';
import type { Session } from '../../core/guided/session.ts';
import { enough, position, stopSession } from '../../store/session.ts';
import { aboutExercise, clockOf } from './about.ts';
import { Controls } from './Controls.tsx';
import { actOf } from './keys.ts';
import { Picture } from './Picture.tsx';
import { SoundButton } from './SoundButton.tsx';
import { SoundChoices } from './SoundChoices.tsx';
import { Steps } from './Steps.tsx';
import { StopSure } from './StopSure.tsx';
import { lineUnder } from './saying.ts';
import type { Shown } from './shown.ts';
import { Timer } from './Timer.tsx';
import { useActs } from './use-acts.ts';

export function Player({ session, ...shown }: Shown & { readonly session: Session }) {
  const box = useRef<HTMLElement>(null);
  const { act, sure, none } = useActs(session);
  const { words, texts, pages } = shown;
  const asks = sure.value;
  // Where the keys are heard; also once the question has gone that had the focus.
  useEffect(() => {
    if (!asks) box.current?.focus({ preventScroll: true });
  }, [asks]);
  const where = position.value;
  if (where === null || where.stage === 'over') return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const what = actOf(event);
    if (what === null) return;
    event.preventDefault();
    act(what);
  };
  const missing = none.value?.index === where.index ? none.value.what : null;
  const counting = where.stage === 'count-in' && session.state === 'running';
  return (
    <section
      ref={box}
      class="guided-player"
      tabIndex={-1}
      aria-label={words.player.region}
      onKeyDown={onKeyDown}
    >
      <Now where={where} session={session} {...shown} />
      {asks ? (
        <StopSure
          counts={enough.value}
          words={words.player}
          stop={stopSession}
          goOn={() => {
            sure.value = false;
          }}
        />
      ) : (
        <Controls
          state={counting ? 'count-in' : session.state === 'paused' ? 'paused' : 'running'}
          words={words.player}
          act={act}
        />
      )}
      <p class="guided-none small" role="status">
        {missing === 'swap' && words.player.noOther}
        {missing === 'easier' && words.player.noEasier}
      </p>
      <About where={where} texts={texts} words={words} pages={pages} />
    </section>
  );
}

type Where = Exclude<Position, { readonly stage: 'over' }>;
type NowProps = Shown & { readonly session: Session; readonly where: Where };

/** What the eye goes to: the name, the figure beside the ring, the side and the step. */
function Now({ session, where, texts, words, heading: Heading }: NowProps) {
  const { player } = words;
  const { exercise } = where.part;
  const about = aboutExercise(exercise, texts);
  const paused = session.state === 'paused';
  return (
    <>
      <div class="guided-where small soft">
        <p>
          <span>{player.part(where.index + 1, session.parts.length)}</span>
          {where.stage === 'part' && <span>{player.left(clockOf(where.left.session))}</span>}
        </p>
        <SoundButton words={words.sound} />
      </div>
      <Heading class="guided-name" data-testid="guided-exercise" data-exercise={exercise}>
        {about.name}
      </Heading>
      <div class="guided-stage">
        <Picture position={where} running={!paused} about={about} />
        <div class="guided-beat">
          <Timer position={where} paused={paused} words={player} />
          <p class="guided-line" data-testid="guided-line">
            {where.stage === 'part' && lineUnder(where, { parts: session.parts, texts, words })}
          </p>
        </div>
      </div>
      <Steps
        key={`${where.index} ${exercise}`}
        steps={about.steps}
        current={where.stage === 'part' ? stepOf(where, about.steps) : 0}
        words={player}
      />
    </>
  );
}

function stepOf(where: InPart, steps: readonly string[]): number {
  return Math.max(0, stepAt(where, steps.length));
}

/** When to stop, with this exercise and with any; and what else there is. */
function About({ where, texts, words, pages }: Omit<Shown, 'heading'> & { readonly where: Where }) {
  const { stopIf } = aboutExercise(where.part.exercise, texts);
  return (
    <div class="guided-about small">
      {stopIf !== null && (
        <p class="stop-if" data-testid="guided-stop-if">
          <strong>{pages.break.stopIf}:</strong> {stopIf}
        </p>
      )}
      <p class="stop-rule">{texts.stopRule}</p>
      <SoundChoices words={words.sound} />
      <details>
        <summary>{words.player.keys}</summary>
        <dl class="guided-keys">
          {words.player.keyList.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
