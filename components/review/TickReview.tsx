/** For a part with nothing to save: one button that ticks the action of its day, on that day. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ReviewText } from '../../content/review/review.ts';
import type { ReviewPart } from '../../core/review.ts';
import { isAsked, tickReview } from '../../store/review.ts';
import { useKeptFocus } from '../asked/kept-focus.ts';

interface Props {
  readonly part: ReviewPart;
  readonly label: string;
  readonly words: ReviewText;
}

export function TickReview({ part, label, words }: Props) {
  const ticked = useSignal(false);
  const done = async () => {
    ticked.value = await tickReview(part);
  };
  const asked = isAsked(part);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, String(asked), (inside) => inside?.querySelector('p'));
  return (
    <div class="row" ref={box}>
      {asked && (
        <button type="button" class="primary" data-testid="review-done" onClick={() => void done()}>
          {label}
        </button>
      )}
      <p role="status" tabIndex={-1}>
        {ticked.value && words.ticked}
      </p>
    </div>
  );
}
