/** "Ik zit in een overleg": for so many minutes, or until a clock time. */
import { useState } from 'preact/hooks';
import { type Instant, MINUTE } from '../../core/time.ts';
import { format } from '../../store/format.ts';
import { now, zone } from '../../store/state.ts';
import { claim } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { meetingEnd } from './meeting-end.ts';

const MINUTES = [15, 30, 60];

export function Meeting() {
  const words = spoken.value?.words.notNow.meeting;
  if (words === undefined) return null;
  return (
    <fieldset aria-describedby="meeting-hint">
      <legend class="small">{words.title}</legend>
      <div class="chips">
        {MINUTES.map((one) => (
          <button
            key={one}
            type="button"
            data-testid="meeting"
            data-minutes={one}
            onClick={() => claim('meeting', now.value + one * MINUTE)}
          >
            {words.minutes(one)}
          </button>
        ))}
      </div>
      <Until />
      <p id="meeting-hint" class="small soft">
        {words.hint}
      </p>
    </fieldset>
  );
}

function Until() {
  const [clock, setClock] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const words = spoken.value?.words.notNow.meeting;
  if (words === undefined) return null;
  const shown = clock ?? format.clock(likelyEnd(now.value));
  return (
    <form
      class="until"
      onSubmit={(event) => {
        event.preventDefault();
        const end = meetingEnd(shown, now.value, zone.value);
        setOver(end === null);
        if (end !== null) void claim('meeting', end);
      }}
    >
      <label>
        <span class="small">{words.until}</span>
        <input
          type="time"
          required
          data-testid="meeting-until"
          value={shown}
          aria-invalid={over}
          aria-describedby="meeting-over"
          onInput={(event) => setClock(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="chip">
        {words.set}
      </button>
      <p id="meeting-over" class="wrong small" role="alert">
        {over ? words.over : ''}
      </p>
    </form>
  );
}

/** Meetings end at a whole or a half hour, and this one has some way to go. */
function likelyEnd(at: Instant): Instant {
  const half = 30 * MINUTE;
  return Math.ceil((at + 15 * MINUTE) / half) * half;
}
