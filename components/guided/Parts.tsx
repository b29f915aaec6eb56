/** What a session consists of: each exercise with its time. */
import type { Part } from '../../core/guided/part.ts';
import { FigurePlace } from '../exercises/FigurePlace.tsx';
import { aboutExercise, clockOf } from './about.ts';
import type { Shown } from './shown.ts';

export function Parts({ parts, texts, words }: { parts: readonly Part[] } & Pick<Shown, 'texts' | 'words'>) {
  return (
    <ol class="guided-parts" aria-label={words.offer.exercises}>
      {parts.map(({ exercise, seconds, sets }) => {
        const { name } = aboutExercise(exercise, texts);
        return (
          <li key={exercise} data-exercise={exercise}>
            <FigurePlace id={exercise} name={name} small />
            <span class="guided-part-name">{name}</span>
            <span class="soft">
              {sets !== undefined && `${words.offer.sets(sets.repetitions.length)} · `}
              {clockOf(seconds)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
