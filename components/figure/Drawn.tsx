/** One picture of a figure as SVG, in centimetres. */
import type { Motion } from '../../core/figure/motion.ts';
import type { Picture } from '../../core/figure/picture.ts';
import { strength, viewBox } from './paint.ts';

interface Props {
  readonly motion: Motion;
  readonly picture: Picture;
  /** As wide as it is high, with the body as large as it can be. */
  readonly square?: boolean;
}

/** Somebody who sits or stands takes this at least; somebody who lies is longer than the picture is high. */
const SITTING = 130;
const LOW = 120;
const LYING = 180;

/** Hidden from screen readers: whoever shows it gives it its name. */
export function Drawn({ motion: { height, view }, picture, square = false }: Props) {
  const size = height < LOW ? LYING : Math.max(height, SITTING);
  return (
    <svg
      class="figure"
      aria-hidden="true"
      preserveAspectRatio="xMidYMax meet"
      viewBox={square ? viewBox(view, picture, size, size) : viewBox(view, picture, height)}
    >
      {view !== 'raised' && <path class="figure-floor" d="M-500 1H500" />}
      {picture.parts.map((part) => (
        <g
          key={part.name}
          data-part={part.name}
          class={part.far ? 'figure-far' : ''}
          opacity={strength(part, picture)}
        >
          {part.outlines.map(({ of, path }, index) => (
            <path key={index} class={`figure-${of}`} d={path} />
          ))}
        </g>
      ))}
    </svg>
  );
}
