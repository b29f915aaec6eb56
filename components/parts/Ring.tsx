/** One ring: how much of the way to the prompt has been sat. The words inside say the same, so it is hidden from readers. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** 0-1. */
  readonly progress: number;
  readonly tone: 'calm' | 'due' | 'rest';
  readonly children: ComponentChildren;
}

const SIZE = 168;
const RADIUS = 76;

export function Ring({ progress, tone, children }: Props) {
  const percent = Math.round(progress * 100);
  return (
    <div class={`ring ${tone}`}>
      <svg aria-hidden="true" viewBox={`0 0 ${SIZE} ${SIZE}`} fill="none" stroke-width="9">
        <circle class="track" cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
        <circle
          class="done"
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          pathLength={100}
          stroke-dasharray={`${percent} ${100 - percent}`}
          stroke-linecap={percent > 1 ? 'round' : 'butt'}
          transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
        />
      </svg>
      <div class="inside">{children}</div>
    </div>
  );
}
