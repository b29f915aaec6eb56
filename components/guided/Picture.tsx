/** Somebody who does it along, or the picture of an own exercise; its room stays when there is neither. */
import { EXERCISE_IDS } from '../../core/exercises.ts';
import type { Position } from '../../core/guided/position.ts';
import { OwnPicture } from '../exercises/own/OwnPicture.tsx';
import { lazyWith } from '../parts/lazy.tsx';
import type { About } from './about.ts';

const Figure = lazyWith(() => import('../figure/Figure.tsx'), <span />);

interface Props {
  readonly position: Position;
  readonly running: boolean;
  readonly about: About;
}

export function Picture({ position, running, about }: Props) {
  if (position.stage === 'over') return null;
  const { part } = position;
  const exercise = EXERCISE_IDS.find((id) => id === part.exercise);
  if (exercise === undefined && about.picture === null) return null;
  return (
    <div class="guided-picture">
      {exercise === undefined ? (
        <OwnPicture id={about.picture ?? ''} alt={about.name} />
      ) : (
        <Figure
          exercise={exercise}
          place={part.place}
          side={sideIn(position)}
          playing={running && position.stage === 'part' && position.segment.kind === 'move'}
          label={about.name}
          at={secondsIn(position)}
        />
      )}
    </div>
  );
}

/** Of an exercise whose sides take turns the figure does both, from the left. */
function sideIn(position: Position) {
  return position.stage === 'part' ? (position.segment.side ?? 'left') : 'left';
}

/** Seconds since this stretch began, so that the figure keeps in step with what is counted. */
function secondsIn(position: Position): number {
  return position.stage === 'part' ? Math.max(0, position.second - position.segment.from) : 0;
}
