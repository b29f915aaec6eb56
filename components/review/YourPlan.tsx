/** In a flare-up: the plan that somebody made for it. */
import { badWeekPlan } from '../../store/review.ts';
import { reviewWords } from '../../store/texts.ts';
import './review.css';

export default function YourPlan() {
  const words = reviewWords.value?.badWeek;
  if (words === undefined || badWeekPlan.value === null) return null;
  return (
    <div class="your-plan" data-testid="your-plan">
      <h3>{words.yours}</h3>
      <p>{badWeekPlan.value}</p>
      <a class="small" href="#programme/bad-week">
        {words.change}
      </a>
    </div>
  );
}
