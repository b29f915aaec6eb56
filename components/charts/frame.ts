/** The field that every picture is drawn on: a unit is about a pixel in the narrowest sidebar, so that text stays text. */
export const WIDTH = 228;
/** Room for a name or a figure before it. */
export const LEFT = 22;
export const PLOT = WIDTH - LEFT - 4;

/** @param part 0-1 of the way from left to right */
export function across(part: number): number {
  return LEFT + part * PLOT;
}
