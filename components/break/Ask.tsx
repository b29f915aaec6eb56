/** The prompt in words, and the button with the focus that logs the break. With a warning sign it asks to call first. */
import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import { promptWords } from '../../content/words/prompts.ts';
import { breaksPlan, glanceNow, model, redFlagGate } from '../../store/state.ts';
import { redFlagTexts } from '../../store/texts.ts';
import { logBreak, snooze } from '../../store/verbs.ts';
import { language } from '../../store/words.ts';
import { StillPaused } from '../asked/StillPaused.tsx';
import { CallFirst } from '../red-flags/CallFirst.tsx';

interface Props {
  readonly words: PageWords;
  readonly close: () => void;
}

export function Ask(props: Props) {
  // Asked whether a pause may go on there is nobody to get up.
  return glanceNow.value.prompt?.kind === 'still-paused' ? <StillPaused /> : <GetUp {...props} />;
}

function GetUp({ words, close }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const { minutes } = breaksPlan.value;
  const mayMove = redFlagGate.value !== 'any';
  const log = () => void logBreak({ minutes, kind: 'stand', source: 'prompt' });
  return (
    <>
      <Prompt words={words} />
      {!mayMove && redFlagTexts.value !== null && <CallFirst texts={redFlagTexts.value} words={words} />}
      <button
        type="button"
        ref={button}
        class={mayMove ? 'primary big' : 'quiet'}
        data-testid="log-break"
        onClick={log}
      >
        {mayMove ? words.break.getUp : words.break.noteBreak(minutes)}
      </button>
      <div class="buttons">
        {glanceNow.value.prompt !== null && glanceNow.value.maySnooze && (
          <button type="button" data-testid="snooze" onClick={() => void snooze()}>
            {words.break.later(model.value.settings.snoozeMinutes)}
          </button>
        )}
        <button type="button" data-testid="back-to-work" onClick={close}>
          {words.break.backToWork}
        </button>
      </div>
    </>
  );
}

/** A red flag outweighs the prompt that was shown before it was answered. */
function Prompt({ words }: { words: PageWords }) {
  const { prompt, sittingMinutes } = glanceNow.value;
  const { minutes } = breaksPlan.value;
  const { title, message } = promptWords[language.value];
  if (redFlagGate.value === 'any') {
    return (
      <h1 data-testid={prompt === null ? undefined : 'prompt'}>
        {prompt === null ? words.break.callFirstTitle : title['call-first'](sittingMinutes)}
      </h1>
    );
  }
  if (prompt === null) {
    return (
      <>
        <h1>{words.break.noPrompt}</h1>
        <p class="lead">{words.break.noPromptText(minutes)}</p>
      </>
    );
  }
  return (
    <div data-testid="prompt">
      <h1>{title[prompt.kind](sittingMinutes)}</h1>
      <p class="lead">{message[prompt.kind](minutes)}</p>
    </div>
  );
}
