/** From the action of one of the last days to what it asks. */
import type { ReviewPart } from '../../core/review.ts';
import { reviewWords } from '../../store/texts.ts';
import './review.css';

export default function ReviewLink({ part }: { readonly part: ReviewPart }) {
  return (
    <a class="to-review small" data-testid="to-review" href={`#programme/${part}`}>
      {reviewWords.value?.open[part]}
    </a>
  );
}
