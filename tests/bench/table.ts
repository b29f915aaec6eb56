/** What was promised and what was measured, line by line. */

export interface Line {
  readonly what: string;
  readonly goal: number;
  readonly measured: number;
  readonly unit: string;
}

export function printLine({ what, goal, measured, unit }: Line): void {
  const verdict = measured <= goal ? 'ok' : 'MISSED';
  const figures = [`${measured.toFixed(2)} ${unit}`, `goal ${goal.toFixed(2)}`];
  console.log(`${what.padEnd(58)}${figures[0]?.padStart(14)}${figures[1]?.padStart(14)}  ${verdict}`);
}
