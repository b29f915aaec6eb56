/** Somebody who does the exercise along with the reader, at its own tempo. A chunk of its own: a break brings it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { tempi } from '../../content/exercises/tempo.ts';
import { motionOf } from '../../content/poses/index.ts';
import { pictureAt } from '../../core/figure/moment.ts';
import type { Motion } from '../../core/figure/motion.ts';
import { Drawn } from './Drawn.tsx';
import { useFrames } from './frames.ts';
import { paint } from './paint.ts';
import { type Shown, Still } from './Still.tsx';
import './figure.css';

interface Props extends Shown {
  readonly playing: boolean;
  /** What a screen reader says in its place. */
  readonly label: string;
  /** Seconds since this exercise began on this side. Without it the figure keeps its own time. */
  readonly at?: number | undefined;
}

export default function Figure(props: Props) {
  const { exercise, place, side } = props;
  const calm = useCalm();
  const motion = motionOf(exercise, place);
  if (motion === undefined) return null;
  if (calm) return <Still {...props} />;
  // Another side begins anew: its time, and from where one looks.
  return <Moving key={`${exercise} ${place} ${side}`} {...props} motion={motion} />;
}

function Moving({
  exercise,
  side = 'left',
  playing,
  label,
  at,
  motion,
}: Props & { readonly motion: Motion }) {
  const box = useRef<HTMLDivElement>(null);
  // Drawn once; from then on a frame only changes attributes, so Preact must never see another picture.
  const drawn = useMemo(() => {
    return <Drawn motion={motion} picture={pictureAt(motion, tempi[exercise], at ?? 0, side)} />;
  }, [motion]);
  const show = useCallback(
    (seconds: number) => {
      const svg = box.current?.firstElementChild;
      if (svg) paint(svg, pictureAt(motion, tempi[exercise], seconds, side));
    },
    [motion, exercise, side],
  );
  useFrames(playing, at, show);
  return (
    <div ref={box} class="figure-moving" role="img" aria-label={label}>
      {drawn}
    </div>
  );
}

const CALM = '(prefers-reduced-motion: reduce)';

/** Whether the reader asks for no motion; follows when that changes. */
function useCalm(): boolean {
  const [calm, become] = useState(() => matchMedia(CALM).matches);
  useEffect(() => {
    const asked = matchMedia(CALM);
    const changed = () => become(asked.matches);
    asked.addEventListener('change', changed);
    return () => asked.removeEventListener('change', changed);
  }, []);
  return calm;
}
