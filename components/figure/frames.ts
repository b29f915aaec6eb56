/** Time for something that moves: seconds that go on by themselves between what the caller's clock says. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Seconds that own time and the caller's may differ before one sees it jump to the caller's. */
const DRIFT = 0.3;
/** Seconds between two frames that count as a pause: the page was hidden, and the browser drew nothing. */
const PAUSE = 0.25;

/**
 * @param at the caller's seconds, when it has them; heard when they change
 * @param show draws the moment; called for each frame while playing, and whenever anything here changes
 */
export function useFrames(playing: boolean, at: number | undefined, show: (seconds: number) => void): void {
  const seconds = useRef(at ?? 0);
  const heard = useRef(at);
  if (at !== undefined && at !== heard.current) {
    const near = playing && Math.abs(at - seconds.current) < DRIFT;
    if (!near) seconds.current = at;
  }
  heard.current = at;
  useLayoutEffect(() => show(seconds.current), [show, at, playing]);
  useEffect(() => {
    if (!playing) return;
    let last: number | null = null;
    let next = requestAnimationFrame(function frame(stamp) {
      const passed = last === null ? 0 : (stamp - last) / 1000;
      last = stamp;
      seconds.current += passed > PAUSE ? 0 : passed;
      show(seconds.current);
      next = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(next);
  }, [playing, show]);
}
