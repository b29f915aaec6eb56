/** What is asked today, one question under the other. What is missing is named, and the first of it gets the focus. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CheckInText } from '../../content/check-in/check-in.ts';
import type { Draft, Lack } from '../../core/measuring/draft.ts';
import type { Measurement } from '../../core/measuring/due.ts';
import type { Trouble } from '../../core/messages.ts';
import { WEEK_SCORES } from '../../core/told.ts';
import { change, filledIn, leaveForm, save, wanted } from '../../store/check-in.ts';
import { spoken } from '../../store/words.ts';
import { ActivityFields } from './ActivityFields.tsx';
import { ChangeField } from './ChangeField.tsx';
import { Scale } from './Scale.tsx';

interface Props {
  readonly asked: readonly Measurement[];
  readonly words: CheckInText;
  readonly draft: Draft;
}

export function Form({ asked, words, draft }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const tried = useSignal(false);
  const trouble = useSignal<Trouble | null>(null);
  const lacks: readonly Lack[] = (tried.value && filledIn.value.lacks) || [];
  const submit = async (event: Event) => {
    event.preventDefault();
    const { told } = filledIn.value;
    tried.value = told === null;
    if (told === null) return focusFirstLack(form.current);
    const reply = await save(told);
    trouble.value = reply.ok ? null : reply.trouble;
  };
  return (
    <form ref={form} class="stack" onSubmit={(event) => void submit(event)} noValidate>
      {asked.includes('week') && (
        <>
          <p class="soft">{words.intro}</p>
          {WEEK_SCORES.map((score) => (
            <Scale
              key={score}
              testid={`${score}-score`}
              legend={words.week[score].ask}
              low={words.week[score].low}
              high={words.week[score].high}
              value={draft.week[score] ?? null}
              wrong={lacks.some(({ what }) => what === score) && words.choose}
              onChoose={(value) => change(({ week }) => ({ week: { ...week, [score]: value } }))}
            />
          ))}
        </>
      )}
      {asked.includes('activities') && <ActivityFields draft={draft} words={words} lacks={lacks} />}
      {asked.includes('change') && <ChangeField draft={draft} words={words} lacks={lacks} />}
      <p class="wrong" role="alert">
        {lacks.length > 0 && words.missing(namesOf(lacks, words))}
        {trouble.value !== null && `${spoken.value?.words.trouble[trouble.value]} ${words.kept}`}
      </p>
      <div class="row">
        <button type="submit" class="primary" data-testid="check-in-save">
          {words.save}
        </button>
        {wanted.value && (
          <button type="button" class="quiet" onClick={leaveForm}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

function namesOf(lacks: readonly Lack[], words: CheckInText): string {
  const names = lacks.map(({ what }) => {
    if (what === 'change') return words.changeTitle;
    return what === 'activities' || what === 'name' || what === 'score'
      ? words.activities.title
      : words.names[what];
  });
  return [...new Set(names)].map((name) => name.toLowerCase().replace('?', '')).join(', ');
}

/** After the next paint, when it is marked. */
function focusFirstLack(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
