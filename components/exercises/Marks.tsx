/** Two marks that a person may give an exercise: a favourite, or not for them. */
import { Ban, Star } from 'lucide';
import type { LibraryWords } from '../../content/words/library.ts';
import { like, marks, putAside } from '../../store/library.ts';
import { Drawing } from '../parts/Drawing.tsx';

interface Props {
  readonly id: string;
  readonly words: LibraryWords;
}

export function Marks({ id, words: { one } }: Props) {
  const liked = marks.value.favourites.includes(id);
  const aside = marks.value.notForMe.includes(id);
  return (
    <div class="marks">
      <div class="row">
        <button
          type="button"
          class="marked"
          aria-pressed={liked}
          data-testid="favourite"
          onClick={() => void like(id, !liked)}
        >
          <Drawing of={Star} size={18} />
          {one.favourite}
        </button>
        <button
          type="button"
          class="marked"
          aria-pressed={aside}
          data-testid="not-for-me"
          onClick={() => void putAside(id, !aside)}
        >
          <Drawing of={Ban} size={18} />
          {one.notForMe}
        </button>
      </div>
      <p class="small" role="status">
        {aside && one.isAside}
      </p>
    </div>
  );
}
