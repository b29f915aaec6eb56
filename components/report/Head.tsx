/** Whose it is, to be filled in by pen and never stored; over which dates; and what it is not. */

import type { Going } from '../../core/programme.ts';
import { lengthOf } from '../../core/progress/range.ts';
import { Mark } from '../parts/Mark.tsx';
import type { PartProps } from './Sheet.tsx';

export function Head({ sheet: { range, made, moment }, paper }: PartProps) {
  const { words, date } = paper;
  const standing =
    moment.stage === 'none'
      ? words.noProgramme
      : moment.stage === 'paused'
        ? `${going(moment.at, paper)}, ${words.paused(date(moment.since))}`
        : going(moment, paper);
  return (
    <header class="block head">
      <p class="brand">
        <Mark /> Rugritme
      </p>
      <h2>{words.title}</h2>
      <p class="pen">
        <span>{words.name}</span>
        <span class="line" />
        <span>{words.born}</span>
        <span class="line short" />
      </p>
      <dl>
        <dt>{words.period}</dt>
        <dd>{words.dates(date(range.from), date(range.to), lengthOf(range))}</dd>
        <dt>{words.made}</dt>
        <dd>
          {date(made)}. <strong>{words.selfReported}</strong>
        </dd>
        <dt>{words.programme}</dt>
        <dd>
          {standing}. {moment.stage !== 'none' && words.source}
        </dd>
      </dl>
    </header>
  );
}

function going(moment: Going, { words, programme, date }: PartProps['paper']): string {
  switch (moment.stage) {
    case 'waiting':
      return date(moment.start);
    case 'running':
      return words.day(moment.day, programme.phases[moment.phase].name);
    case 'continuing':
      return words.goesOn;
    default:
      return words.finished;
  }
}
