/**
 * The six questions before the first exercise, on one screen, and *none of these* as one tap. What an answer closes or
 * leaves out is said before one goes on.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ScreeningWords } from '../../content/words/library.ts';
import { SCREENING_IDS, type ScreeningId } from '../../core/guided/screening.ts';
import { answerScreening, screening } from '../../store/screening.ts';
import { libraryWords } from '../../store/texts.ts';
import '../article/reading.css';
import '../red-flags/red-flags.css';
import './screening.css';
import { ScreeningFollows } from './ScreeningFollows.tsx';

interface Props {
  readonly onDone: () => void;
}

export default function Screening({ onDone }: Props) {
  const words = libraryWords.value?.screening;
  // After an answer that closes or leaves out something, so that one reads what follows.
  const told = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = words !== undefined;
  const said = told.value;
  useEffect(() => {
    if (shown) heading.current?.focus();
    // Again when the answer has taken the place of the questions.
  }, [shown, said]);
  if (words === undefined) return null;
  return (
    <section class="reading screening" data-testid="screening">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {said ? (
        <>
          <ScreeningFollows words={words} />
          <button type="button" class="primary" data-testid="screening-go-on" onClick={onDone}>
            {words.goOn}
          </button>
        </>
      ) : (
        <Questions
          words={words}
          onAnswered={(any) => {
            if (any) told.value = true;
            else onDone();
          }}
          onCancel={screening.value === null ? null : onDone}
        />
      )}
    </section>
  );
}

interface QuestionsProps {
  readonly words: ScreeningWords;
  readonly onAnswered: (any: boolean) => void;
  /** Null before the first answer: there is nothing to leave as it is. */
  readonly onCancel: (() => void) | null;
}

function Questions({ words, onAnswered, onCancel }: QuestionsProps) {
  const ticked = useSignal<readonly ScreeningId[]>(
    SCREENING_IDS.filter((id) => screening.value?.[id] === true),
  );
  const count = ticked.value.length;
  const tick = (id: ScreeningId, on: boolean) => {
    ticked.value = SCREENING_IDS.filter((one) => (one === id ? on : ticked.value.includes(one)));
  };
  const save = async () => {
    const reply = await answerScreening(ticked.value);
    if (reply.ok) onAnswered(count > 0);
  };
  return (
    <>
      <p>{words.intro}</p>
      <fieldset>
        <legend>{words.legend}</legend>
        <ul class="signs">
          {SCREENING_IDS.map((id) => (
            <li key={id} data-question={id}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.value.includes(id)}
                  onChange={(event) => tick(id, event.currentTarget.checked)}
                />
                <span>{words.questions[id]}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p role="status">{count > 0 && words.ticked(count)}</p>
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid={count === 0 ? 'screening-none' : 'screening-save'}
          onClick={() => void save()}
        >
          {count === 0 ? words.none : words.save}
        </button>
        {onCancel !== null && (
          <button type="button" class="quiet" data-testid="screening-cancel" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </>
  );
}
