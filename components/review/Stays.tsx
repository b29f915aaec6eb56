/** After day 90: the habits that were chosen to stay, and the way to look back. */
import { habitsKept } from '../../store/review.ts';
import { reviewWords } from '../../store/texts.ts';
import './review.css';

export default function Stays() {
  const words = reviewWords.value;
  const habits = habitsKept.value;
  if (words === null) return null;
  return (
    <div class="stays" data-testid="stays">
      {habits !== null && (
        <>
          <h3>{words.end.stays}</h3>
          <ul class="questions">
            {habits.map((habit) => (
              <li key={habit}>{habit}</li>
            ))}
          </ul>
        </>
      )}
      <a class="small" href="#programme/look-back">
        {words.open['look-back']}
      </a>
    </div>
  );
}
