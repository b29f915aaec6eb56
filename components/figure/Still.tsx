/** The key poses of an exercise side by side, numbered: for lists, and for whoever wants no motion. */
import { tempi } from '../../content/exercises/tempo.ts';
import { motionOf } from '../../content/poses/index.ts';
import type { ExerciseId, Place } from '../../core/exercises.ts';
import { stillOf } from '../../core/figure/moment.ts';
import type { Side } from '../../core/figure/pose.ts';
import { Drawn } from './Drawn.tsx';
import './figure.css';

export interface Shown {
  readonly exercise: ExerciseId;
  readonly place?: Place | undefined;
  readonly side?: Side | undefined;
}

export function Still({ exercise, place, side = 'left', label }: Shown & { readonly label: string }) {
  const motion = motionOf(exercise, place);
  if (motion === undefined) return null;
  const telling = motion.telling ?? [...motion.keys.keys()];
  return (
    <div class="figure-still" role="img" aria-label={label}>
      {telling.map((key, index) => (
        <span key={key}>
          <Drawn motion={motion} picture={stillOf(motion, tempi[exercise], key, side)} />
          {telling.length > 1 && <b>{index + 1}</b>}
        </span>
      ))}
    </div>
  );
}

/** The one pose that tells most, small, beside a name that says what it is. */
export function Thumb({ exercise, place }: Shown) {
  const motion = motionOf(exercise, place);
  if (motion === undefined) return null;
  const telling = motion.telling ?? [...motion.keys.keys()];
  const key = motion.thumb ?? telling[1] ?? 0;
  return (
    <span class="figure-thumb">
      <Drawn motion={motion} picture={stillOf(motion, tempi[exercise], key, 'left')} square />
    </span>
  );
}
