/** A pause without an end has lasted a day: whether it may go on. */
import { breaksPlan } from '../../store/state.ts';
import { keepPaused, resume } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

export function StillPaused() {
  const words = spoken.value?.words.prompt;
  if (words === undefined) return null;
  const { title, text } = words['still-paused'];
  return (
    <section class="asked prompt still" data-testid="prompt" aria-labelledby="prompt-title">
      <h2 id="prompt-title">{title}</h2>
      <p>{text(breaksPlan.value.minutes)}</p>
      <div class="answers">
        <button type="button" data-testid="resume" onClick={resume}>
          {words.switchOn}
        </button>
        <button type="button" data-testid="keep-paused" onClick={keepPaused}>
          {words.leaveOff}
        </button>
      </div>
    </section>
  );
}
