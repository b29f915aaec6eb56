/** After it was told today: the ways to correct it, to take it back, and on to the pictures. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CheckInText } from '../../content/check-in/check-in.ts';
import { openForm, openNow, takeBack, toldSomething } from '../../store/check-in.ts';

export function Told({ words }: { words: CheckInText }) {
  const status = useRef<HTMLParagraphElement>(null);
  const gone = useSignal(false);
  const tells = toldSomething.value;
  // The form went with its button: reading goes on at what came of it.
  useEffect(() => {
    if (tells && document.activeElement === document.body) status.current?.focus();
  }, [tells]);
  return (
    <div class="told-today stack">
      <p role="status" ref={status} tabIndex={-1} data-testid="check-in-status">
        {tells ? words.saved : gone.value && words.takenBack}
      </p>
      {tells &&
        openNow.value.map(({ what }) => (
          <div key={what}>
            <button type="button" data-testid="check-in-rest" onClick={openForm}>
              {words.open.titles[what]}
            </button>
          </div>
        ))}
      <div class="row">
        <a class="start" href="#progress">
          {words.toProgress}
        </a>
        {tells && (
          <>
            <button type="button" class="quiet" data-testid="check-in-edit" onClick={openForm}>
              {words.edit}
            </button>
            <button
              type="button"
              class="quiet"
              data-testid="check-in-back"
              onClick={async () => {
                gone.value = (await takeBack()).ok;
              }}
            >
              {words.takeBack}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
