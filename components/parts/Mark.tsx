/** The product's mark: an S-curve of five vertebrae. `scripts/icons.ts` draws the toolbar icons from the same shape. */

/** Place, tilt and width of each vertebra on a field of 32. */
const VERTEBRAE = [
  [18.2, 4.6, 14, 9],
  [20.2, 10.6, 4, 10],
  [17.2, 16.6, -14, 11],
  [13.2, 22, -12, 12],
  [13.4, 27.8, 12, 13],
] as const;

export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg aria-hidden="true" class="mark" width={size} height={size} viewBox="0 0 32 32" fill="currentColor">
      {VERTEBRAE.map(([x, y, tilt, width]) => (
        <rect
          key={y}
          x={x - width / 2}
          y={y - 2.1}
          width={width}
          height={4.2}
          rx={2.1}
          transform={`rotate(${tilt} ${x} ${y})`}
        />
      ))}
    </svg>
  );
}
