/** From the day's action to the check-in. */
import { openNow } from '../../store/check-in.ts';
import { checkInWords } from '../../store/texts.ts';
import './check-in.css';

export function CheckInLink() {
  const words = checkInWords.value?.open;
  return (
    <a class="start small" data-testid="to-check-in" href="#check-in">
      {openNow.value.length > 0 ? words?.fill : words?.look}
    </a>
  );
}
