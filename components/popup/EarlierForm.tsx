/** A break of earlier today that was not logged then; what kind and how long is chosen above. */
import { useState } from 'preact/hooks';
import type { BreakKind } from '../../core/journal.ts';
import { isClock, lastShown, MINUTE } from '../../core/time.ts';
import { format } from '../../store/format.ts';
import { now, zone } from '../../store/state.ts';
import { logBreak } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

/** Offered first: somebody who remembers a break had it a while ago. */
const A_WHILE = 30 * MINUTE;

interface Props {
  readonly kind: BreakKind;
  readonly minutes: number;
}

export default function EarlierForm({ kind, minutes }: Props) {
  const [clock, setClock] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const words = spoken.value?.words.breaks;
  if (words === undefined) return null;
  const shown = clock ?? format.clock(now.value - A_WHILE);
  const log = () => {
    const start = isClock(shown) ? lastShown(shown, now.value, zone.value) : null;
    setWrong(start === null);
    if (start === null) return;
    void logBreak({ minutes, kind, source: 'popup', start });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        log();
      }}
    >
      <label class="field">
        <span>{words.earlierTime}</span>
        <input
          type="time"
          required
          value={shown}
          aria-invalid={wrong}
          aria-describedby="earlier-wrong"
          onInput={(event) => setClock(event.currentTarget.value)}
        />
      </label>
      <button type="submit" data-testid="log-earlier">
        {words.earlierLog}
      </button>
      <p id="earlier-wrong" class="wrong" role="alert">
        {wrong ? words.notYet : ''}
      </p>
    </form>
  );
}
