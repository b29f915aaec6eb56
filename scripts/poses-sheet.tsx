/** The sheet that `scripts/poses.ts` photographs: each movement's key poses with the moments in between. */
import { render } from 'preact-render-to-string';
import { Drawn } from '../components/figure/Drawn.tsx';
import { Thumb } from '../components/figure/Still.tsx';
import { exercisesNl } from '../content/exercises/nl.ts';
import { tempi } from '../content/exercises/tempo.ts';
import { motions } from '../content/poses/index.ts';
import { EXERCISE_IDS, type ExerciseId } from '../core/exercises.ts';
import { pictureAt } from '../core/figure/moment.ts';
import type { Motion } from '../core/figure/motion.ts';
import type { Side } from '../core/figure/pose.ts';

interface Moment {
  /** How far round. */
  readonly at: number;
  readonly words: string;
}

/** @param only the exercises wanted; all when empty */
export function sheet(only: readonly string[], side: Side): string {
  const wanted = EXERCISE_IDS.filter((id) => only.length === 0 || only.includes(id));
  return render(<div>{wanted.map((id) => rows(id, side))}</div>);
}

function rows(id: ExerciseId, side: Side) {
  return Object.entries(motions[id] ?? {}).map(([place, motion]) => (
    <section key={place}>
      <h2>
        {exercisesNl.exercises[id].name} · {id} · {place} · {tempi[id].round} s {tempi[id].sides}
      </h2>
      <div class="row">
        <Thumb exercise={id} />
        {moments(motion).map(({ at, words }) => (
          <figure key={at}>
            <Drawn motion={motion} picture={pictureAt(motion, tempi[id], at * tempi[id].round, side)} />
            <figcaption>{words}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  ));
}

function moments({ keys }: Motion): readonly Moment[] {
  const whole = keys.reduce((sum, { move, stay = 0 }) => sum + move + stay, 0);
  let at = 0;
  return keys.flatMap(({ stay = 0, step }, index) => {
    const { move } = keys[(index + 1) % keys.length] ?? keys[0];
    const [here, halfway] = [at + stay / 2, at + stay + move / 2];
    at += stay + move;
    return [
      { at: here / whole, words: `stap ${step}` },
      { at: halfway / whole, words: '…' },
    ];
  });
}
