/** No prompts for a while: an hour, until work begins on another day, or until switched on again. */
import { nextWorkday } from '../../core/hours.ts';
import { HOUR } from '../../core/time.ts';
import { format } from '../../store/format.ts';
import { model, now, zone } from '../../store/state.ts';
import { pause } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

export function Pauses() {
  const words = spoken.value?.words.pause;
  if (words === undefined) return null;
  const nextWork = nextWorkday(model.value.settings.hours, now.value, zone.value);
  return (
    <fieldset>
      <legend class="small">{words.label}</legend>
      <div class="chips">
        <button type="button" data-testid="pause" onClick={() => pause(now.value + HOUR)}>
          {words.hour}
        </button>
        <button type="button" onClick={() => pause(nextWork)}>
          {words.until(format.moment(nextWork))}
        </button>
        <button type="button" onClick={() => pause(null)}>
          {words.forGood}
        </button>
      </div>
    </fieldset>
  );
}
