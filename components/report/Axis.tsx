/** What lies behind and under the strips: the phases of the programme, and dates. */
import type { PartProps } from './Sheet.tsx';
import { PLOT, placed, spaced } from './Strips.tsx';

interface Props extends PartProps {
  readonly bottom: number;
}

/** Room that a date or a name of a phase needs. */
const DATE = 52;
const NAME = 70;

export function Phases({ sheet, paper, bottom }: Props) {
  const x = placed(sheet);
  return (
    <g class="phases">
      {sheet.bands.map(({ phase, first, last }) => {
        const [from, to] = [first, last + 1].map((days) => x(sheet.range.from, days)) as [number, number];
        return (
          <g key={first}>
            {first > 0 && <line x1={from} x2={from} y1={2} y2={bottom - PLOT.gap} />}
            {to - from > NAME && (
              <text x={first > 0 ? from + 4 : from} y={10}>
                {paper.programme.phases[phase].name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

export function Axis({ sheet, paper, bottom }: Props) {
  const x = placed(sheet);
  const { ranges, size } = sheet.buckets;
  const shown = spaced(
    ranges.map(({ from }) => x(from)),
    DATE,
  );
  return (
    <g class="axis">
      {ranges.map(({ from }, index) =>
        shown[index] === true && x(from) + DATE < PLOT.width + 8 ? (
          <g key={from}>
            <line x1={x(from)} x2={x(from)} y1={bottom - PLOT.gap} y2={bottom - PLOT.gap + 4} />
            <text x={x(from)} y={bottom + 8}>
              {size === 'week' ? paper.short(from) : paper.month(from)}
            </text>
          </g>
        ) : null,
      )}
    </g>
  );
}
