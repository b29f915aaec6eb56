/** Saving what was written, taking it back, and what came of it; after trouble what was written stays. */
import { useRef } from 'preact/hooks';
import type { ReviewText } from '../../content/review/review.ts';
import type { Trouble } from '../../core/messages.ts';
import { spoken } from '../../store/words.ts';
import { useKeptFocus } from '../asked/kept-focus.ts';

export type Outcome = 'none' | 'saved' | 'savedAndTicked' | 'removed' | Trouble;

interface Props {
  readonly words: ReviewText;
  readonly outcome: Outcome;
  /** Something stands there that can be taken back. */
  readonly kept: boolean;
  readonly onSave: () => Promise<void>;
  readonly onRemove: () => Promise<void>;
}

export function SaveReview({ words, outcome, kept, onSave, onRemove }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // With what is taken back goes the button.
  useKeptFocus(box, String(kept), (inside) => inside?.querySelector('button'));
  return (
    <div class="save-review" ref={box}>
      <div class="row">
        <button type="button" class="primary" data-testid="review-save" onClick={() => void onSave()}>
          {words.save}
        </button>
        {kept && (
          <button type="button" class="quiet" data-testid="review-remove" onClick={() => void onRemove()}>
            {words.remove}
          </button>
        )}
      </div>
      <p role="status" data-testid="review-status">
        {said(outcome, words)}
      </p>
    </div>
  );
}

function said(outcome: Outcome, words: ReviewText): string {
  switch (outcome) {
    case 'none':
      return '';
    case 'saved':
    case 'savedAndTicked':
    case 'removed':
      return words[outcome];
    default:
      return `${spoken.value?.words.trouble[outcome]} ${words.kept}`;
  }
}
