/**
 * The article's dose beside the official limits on one line, and the person's own dose where it is known. Each mark
 * has a shape of its own; the drawing says nothing that the dose above and the list below do not say in words.
 */
import { supplementFigures } from '../../content/supplements/figures.ts';
import type { PageWords } from '../../content/words/pages.ts';
import type { SupplementId } from '../../core/supplements/product.ts';
import { ScaleDrawing, ScaleKey } from './ScaleDrawing.tsx';
import { SourceLink } from './Sources.tsx';
import { scaleOf } from './scale.ts';
import './scale.css';

interface Props {
  readonly id: SupplementId;
  /** What each limit is, in the order of the figures. */
  readonly limits: readonly string[];
  /** The person's own dose a day, in the unit of the supplement's dose. */
  readonly own?: number;
  readonly words: PageWords;
}

export function Scale({ id, limits, own, words: { supplements, detail }, words }: Props) {
  const marks = scaleOf(id, own);
  const amount = (value: number | string) => `${value} ${supplements.units[marks.unit]}`;
  return (
    <figure class="scale">
      <figcaption class="visually-hidden">{detail.perDay(amount(marks.end))}</figcaption>
      <ScaleDrawing marks={marks} own={own} />
      <ul>
        {marks.limits.map(({ value, relation }, place) => (
          <li key={value}>
            <ScaleKey mark={place === 0 ? 'limit' : 'other'} />
            <span>
              {detail.limit(amount(value), limits[place] ?? '')} (
              <SourceLink
                id={supplementFigures[id].limits[place]?.source ?? 'programme'}
                short
                words={words}
              />
              ); <strong data-relation={relation}>{detail.relation[relation]}</strong>
            </span>
          </li>
        ))}
        {marks.limits.length === 0 && <li class="unlimited">{detail.noLimit}</li>}
        {own !== undefined && (
          <li>
            <ScaleKey mark="own" />
            <strong>{detail.own(amount(own))}</strong>
          </li>
        )}
      </ul>
    </figure>
  );
}
