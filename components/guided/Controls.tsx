/** What somebody can do while it runs: words beside each icon, and room that stays the same. */

import type { IconNode } from 'lucide';
import { Feather, Pause, Play, Shuffle, SkipBack, SkipForward, Square } from 'lucide';
import type { PlayerWords } from '../../content/words/guided.ts';
import { Drawing } from '../parts/Drawing.tsx';
import type { KeyAct } from './keys.ts';

interface Props {
  readonly state: 'count-in' | 'running' | 'paused';
  readonly words: PlayerWords;
  readonly act: (what: KeyAct) => void;
}

export function Controls({ state, words, act }: Props) {
  const button = (what: KeyAct, icon: IconNode, label: string, first = false) => (
    <button
      type="button"
      class={first ? 'primary' : undefined}
      data-testid={`guided-${what}`}
      onClick={() => act(what)}
    >
      <Drawing of={icon} size={18} />
      {label}
    </button>
  );
  const paused = state === 'paused';
  return (
    <div class="guided-controls">
      {button('back', SkipBack, words.back)}
      {button('pause', paused ? Play : Pause, paused ? words.resume : words.pause, true)}
      {button('skip', SkipForward, state === 'count-in' ? words.begin : words.skip)}
      {button('swap', Shuffle, words.swap)}
      {button('easier', Feather, words.easier)}
      {button('stop', Square, words.stop)}
    </div>
  );
}
