/** "How much pain did you have?": one tap, for whoever wants it, and the way to be asked no more. */
import { useRef } from 'preact/hooks';
import type { ToldText } from '../../content/told/told.ts';
import { SCORES } from '../../core/told.ts';
import { model, today, todayDate } from '../../store/state.ts';
import { tellDay } from '../../store/telling.ts';
import { toldWords } from '../../store/texts.ts';
import { changeSettings } from '../../store/verbs.ts';
import { useKeptFocus } from '../asked/kept-focus.ts';
import './told.css';

export function DayPain({ asked }: { readonly asked: boolean }) {
  const words = toldWords.value?.pain;
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, String(asked), (inside) => inside?.querySelector('button'));
  if (words === undefined) return null;
  return <div ref={box}>{asked ? <Question words={words} /> : <Stopped words={words} />}</div>;
}

function Question({ words }: { words: ToldText['pain'] }) {
  const told = today.value.told?.pain ?? null;
  const tell = (pain: number | null) => void tellDay(todayDate.value, { pain });
  const takeBack = ({ currentTarget }: MouseEvent & { currentTarget: HTMLElement }) => {
    // The button goes; a keyboard goes on where it told.
    currentTarget.closest('fieldset')?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    tell(null);
  };
  return (
    <fieldset class="day-pain" data-testid="day-pain" aria-describedby="day-pain-scale">
      <legend>{words.question}</legend>
      <p class="small soft" id="day-pain-scale">
        {words.scale}
      </p>
      <div class="pain-scores">
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            aria-pressed={told === score}
            data-score={score}
            onClick={() => tell(score)}
          >
            {score}
          </button>
        ))}
      </div>
      <div class="day-pain-foot small">
        <p role="status">{told !== null && words.told(told)}</p>
        {told !== null && (
          <button type="button" class="quiet" data-testid="day-pain-back" onClick={takeBack}>
            {words.takeBack}
          </button>
        )}
        <button
          type="button"
          class="quiet stop-asking"
          data-testid="day-pain-stop"
          onClick={() => void changeSettings({ dailyPain: false })}
        >
          {words.stop}
        </button>
      </div>
    </fieldset>
  );
}

/** Just said no: the way back stands where the question stood. */
function Stopped({ words }: { words: ToldText['pain'] }) {
  if (model.value.settings.dailyPain !== false) return null;
  return (
    <div class="pain-stopped small" data-testid="day-pain-stopped">
      <p class="soft">{words.stopped}</p>
      <button type="button" class="quiet" onClick={() => void changeSettings({ dailyPain: true })}>
        {words.askAgain}
      </button>
    </div>
  );
}
