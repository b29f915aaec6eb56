/** Where dose and limits lie on a line from nothing to a little more than the highest of them. */
import { EXAMPLE_WEIGHT } from '../../content/supplements/detail.ts';
import { supplementFigures } from '../../content/supplements/figures.ts';
import type { DoseVerdict, SupplementFigures } from '../../content/supplements/supplement.ts';
import type { SupplementId } from '../../core/supplements/product.ts';

/** Percent of the highest mark: room beyond it, so that a limit at the end still shows what lies above it. */
const ROOM = 112;
/** Without a limit the dose stands in the middle: nothing is near or far. */
const ROOM_WITHOUT_LIMIT = 200;

export interface LimitMark {
  /** In the unit of the dose; a limit per kilo is counted for the example weight. */
  readonly value: number;
  /** Share of the line, in percent. */
  readonly at: number;
  readonly relation: Exclude<DoseVerdict, 'no-limit'>;
}

export interface ScaleMarks {
  readonly end: number;
  readonly unit: SupplementFigures['dose']['unit'];
  readonly dose: { readonly from: number; readonly to: number };
  readonly article: { readonly from: number; readonly to: number };
  /** In the order of the figures: the one that the warning names comes first. */
  readonly limits: readonly LimitMark[];
  readonly own: number | null;
}

/** @param own the person's own dose a day, in the unit of the supplement's dose */
export function scaleOf(id: SupplementId, own?: number): ScaleMarks {
  const { dose, limits } = supplementFigures[id];
  const values = limits.map(({ value, unit }) => (unit === 'mg/kg' ? value * EXAMPLE_WEIGHT : value));
  const highest = Math.max(dose.to, own ?? 0, ...values);
  const end = Math.ceil((highest * (values.length === 0 ? ROOM_WITHOUT_LIMIT : ROOM)) / 100);
  const share = (value: number) => (100 * value) / end;
  return {
    end,
    unit: dose.unit,
    dose,
    article: { from: share(dose.from), to: share(dose.to) },
    limits: values.map((value) => ({ value, at: share(value), relation: relationOf(dose, value) })),
    own: own === undefined ? null : share(own),
  };
}

function relationOf({ from, to }: { from: number; to: number }, limit: number): LimitMark['relation'] {
  return from > limit ? 'above' : to > limit ? 'partly' : 'within';
}
