/** What was just done or went wrong, in words that a screen reader hears. It lies over the page, so nothing jumps. */
import { useEffect } from 'preact/hooks';
import { notice } from '../../store/state.ts';
import { restoreProgramme } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

/** How long good news stays, in ms, and how long what can be undone; trouble stays until it was read. */
const LINGER = 8000;
const LINGER_TO_UNDO = 20_000;

export function Said() {
  const now = notice.value;
  useEffect(() => {
    if (now?.kind !== 'done') return;
    const timer = setTimeout(dismiss, now.restore === undefined ? LINGER : LINGER_TO_UNDO);
    return () => clearTimeout(timer);
  }, [now]);
  const words = spoken.value?.words;
  const text =
    now === null || words === undefined
      ? ''
      : now.kind === 'done'
        ? words.done[now.what]
        : words.trouble[now.trouble];
  return (
    <div class={`said ${text === '' ? 'silent' : ''} ${now?.kind ?? ''}`}>
      <p role="status">{text}</p>
      <Restore />
      {text !== '' && (
        <button type="button" class="quiet" onClick={dismiss}>
          {words?.close}
        </button>
      )}
    </div>
  );
}

function Restore() {
  const restore = notice.value?.kind === 'done' ? notice.value.restore : undefined;
  if (restore === undefined) return null;
  return (
    <button
      type="button"
      class="quiet"
      data-testid="restore-programme"
      onClick={() => restoreProgramme(restore)}
    >
      {spoken.value?.words.breaks.undo}
    </button>
  );
}

function dismiss(): void {
  notice.value = null;
}
