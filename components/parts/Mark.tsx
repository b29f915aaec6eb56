/** The product's mark: an S-curve of five vertebrae. `scripts/icons.ts` draws the toolbar icons from the same shape. */

/** Centre, tilt in degrees and width of each vertebra, on a field of 32. */
export const VERTEBRAE = [
  [15.5, 4.5, -16, 9],
  [19, 10.25, -4, 10],
  [16.5, 16, 16, 11],
  [13, 21.75, 4, 12],
  [15.5, 27.5, -14, 13],
] as const;
const THICK = 4;

export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg aria-hidden="true" class="mark" width={size} height={size} viewBox="0 0 32 32" fill="currentColor">
      {VERTEBRAE.map(([x, y, tilt, width]) => (
        <rect
          key={y}
          x={x - width / 2}
          y={y - THICK / 2}
          width={width}
          height={THICK}
          rx={THICK / 2}
          transform={`rotate(${tilt} ${x} ${y})`}
        />
      ))}
    </svg>
  );
}
