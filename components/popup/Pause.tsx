/** Peace for a while: an hour, the rest of the day, or until switched on again. */
import { HOUR, nextTurn } from '../../core/time.ts';
import { glanceNow, now, zone } from '../../store/state.ts';
import { pause, resume } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

export function Pause() {
  const words = spoken.value?.words.pause;
  if (words === undefined) return null;
  if (glanceNow.value.state === 'paused') {
    return (
      <button type="button" class="wide" data-testid="resume" onClick={resume}>
        {words.resume}
      </button>
    );
  }
  return (
    <fieldset class="pause">
      <legend class="small soft">{words.label}</legend>
      <div class="chips">
        <button type="button" data-testid="pause" onClick={() => pause(now.value + HOUR)}>
          {words.hour}
        </button>
        <button type="button" onClick={() => pause(nextTurn(now.value, zone.value))}>
          {words.day}
        </button>
        <button type="button" onClick={() => pause(null)}>
          {words.forGood}
        </button>
      </div>
    </fieldset>
  );
}
