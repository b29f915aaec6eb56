/** A prompt that stands: what it asks, and later if you want. It is here only while it stands. */
import type { PromptKind } from '../../core/journal.ts';
import { breaksPlan, glanceNow, model } from '../../store/state.ts';
import { snooze } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

export function Prompt({ kind }: { kind: Exclude<PromptKind, 'still-paused'> }) {
  const words = spoken.value?.words;
  const { maySnooze, snoozesLeft } = glanceNow.value;
  if (words === undefined) return null;
  const { title, text } = words.prompt[kind];
  return (
    <section class="asked prompt" data-testid="prompt" aria-labelledby="prompt-title">
      <h2 id="prompt-title">{title}</h2>
      <p>{text(breaksPlan.value.minutes)}</p>
      {kind === 'call-first' && (
        <a class="who" href="/sidepanel.html#red-flags" {...placeOfLinks()}>
          {words.prompt.whoToCall}
        </a>
      )}
      {maySnooze ? (
        <div class="row">
          <button type="button" data-testid="snooze" onClick={snooze}>
            {words.prompt.snooze(model.value.settings.snoozeMinutes)}
          </button>
          <span class="small">{words.prompt.snoozesLeft(snoozesLeft)}</span>
        </div>
      ) : (
        <p class="small">{words.prompt.noSnooze}</p>
      )}
    </section>
  );
}

/** The popup is too small a place for another page. */
function placeOfLinks() {
  return location.pathname === '/sidepanel.html' ? {} : { target: '_blank', rel: 'noopener' };
}
