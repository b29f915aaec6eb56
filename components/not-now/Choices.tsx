/** What may be said of the time to come: a meeting, sitting without typing, or no prompts at all. */
import { HOUR } from '../../core/time.ts';
import { now } from '../../store/state.ts';
import { claim } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { Meeting } from './Meeting.tsx';
import { Pauses } from './Pauses.tsx';
import './choices.css';

export function Choices() {
  return (
    <div class="choices">
      <Meeting />
      <Seated />
      <Pauses />
    </div>
  );
}

function Seated() {
  const words = spoken.value?.words.notNow.seated;
  if (words === undefined) return null;
  return (
    <div class="seated">
      <p class="small">
        <strong id="seated-name">{words.name}</strong>
        <span id="seated-hint" class="soft">
          {words.hint}
        </span>
      </p>
      <button
        id="seated-hour"
        type="button"
        class="chip"
        data-testid="seated"
        aria-labelledby="seated-name seated-hour"
        aria-describedby="seated-hint"
        onClick={() => claim('seated', now.value + HOUR)}
      >
        {words.hour}
      </button>
    </div>
  );
}
