/** The ring around what is counted: repetitions or breaths, or the seconds that are left. */
import type { PlayerWords } from '../../content/words/guided.ts';
import type { InPart, Position } from '../../core/guided/position.ts';
import { tempoOf } from '../../store/tempo.ts';
import { clockOf } from './about.ts';

interface Face {
  readonly big: string;
  readonly small: string;
  /** Of the ring that is filled, 0-1. */
  readonly share: number;
  /** Another ring begins anew. */
  readonly key: string;
}

interface Props {
  readonly position: Position;
  readonly paused: boolean;
  readonly words: PlayerWords;
}

export function Timer({ position, paused, words }: Props) {
  const { big, small, share, key } = faceOf(position, words);
  const percent = Math.round(share * 100);
  return (
    <div class={paused ? 'guided-timer paused' : 'guided-timer'}>
      <svg key={key} aria-hidden="true" viewBox="0 0 100 100" fill="none" stroke-width="7">
        <circle class="track" cx={50} cy={50} r={46} />
        <circle
          class="done"
          cx={50}
          cy={50}
          r={46}
          pathLength={100}
          stroke-dasharray={`${percent} ${100 - percent}`}
          stroke-linecap={percent > 1 ? 'round' : 'butt'}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <p role="timer" aria-live="off" data-testid="guided-count">
        <span class="guided-big">{big}</span>{' '}
        <span class="guided-small">{paused ? words.paused : small}</span>
      </p>
    </div>
  );
}

function faceOf(position: Position, words: PlayerWords): Face {
  if (position.stage === 'over') return { big: '0:00', small: '', share: 1, key: 'over' };
  if (position.stage === 'count-in') {
    return { big: `${position.left}`, small: words.ready, share: (4 - position.left) / 3, key: 'in' };
  }
  const { segment, second, index } = position;
  // The second that runs: the ring moves on during it and is full as the stretch ends.
  const passed = Math.min(segment.to, second + 1) - segment.from;
  const share = Math.max(0, passed) / (segment.to - segment.from);
  return { ...countOf(position, words), share, key: `${index} ${segment.from}` };
}

function countOf(position: InPart, words: PlayerWords): Pick<Face, 'big' | 'small'> {
  const { part, segment, left, count } = position;
  switch (segment.kind) {
    case 'lead':
      return { big: `${left.segment}`, small: words.ready };
    case 'change':
      return { big: `${left.segment}`, small: words.change };
    case 'rest':
      return { big: clockOf(left.segment), small: words.rest };
    case 'move': {
      if (count === null) return { big: clockOf(left.segment), small: words.toGo };
      const breaths = tempoOf(part).counts === 'breaths';
      return { big: `${count.number}`, small: breaths ? words.ofBreaths(count.of) : words.of(count.of) };
    }
  }
}
