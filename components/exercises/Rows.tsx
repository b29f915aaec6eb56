/** Exercises as a list of links: a small figure, the name, how much. */
import type { ComponentChildren } from 'preact';
import type { Entry } from '../../core/library.ts';
import { exerciseHash } from './addresses.ts';
import { FigurePlace } from './FigurePlace.tsx';
import { lineOf, type Speech } from './speech.ts';

interface Props {
  readonly entries: readonly Pick<Entry, 'id'>[];
  readonly speech: Speech;
  /** What stands under the link of one. */
  readonly beside?: (id: string, name: string) => ComponentChildren;
}

export function Rows({ entries, speech, beside }: Props) {
  return (
    <ul class="exercise-rows">
      {entries.map(({ id }) => {
        const line = lineOf(id, speech);
        if (line === null) return null;
        return (
          <li key={id} data-id={id} data-testid="exercise">
            <a href={exerciseHash(id)}>
              <FigurePlace id={id} name={line.name} small />
              <span class="exercise-line">
                <span class="exercise-name">{line.name}</span>
                <span class="small soft">{line.how}</span>
              </span>
            </a>
            {beside?.(id, line.name)}
          </li>
        );
      })}
    </ul>
  );
}
