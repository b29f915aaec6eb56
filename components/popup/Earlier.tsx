/** Moved earlier today? Folded; few need what is in it, so that is a chunk of its own. */
import { spoken } from '../../store/words.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { kind, minutes } from './chosen.ts';

const EarlierForm = lazyWith(() => import('./EarlierForm.tsx'));

export function Earlier() {
  return (
    <details class="earlier">
      <summary>{spoken.value?.words.breaks.earlier}</summary>
      <EarlierForm kind={kind.value} minutes={minutes.value} />
    </details>
  );
}
