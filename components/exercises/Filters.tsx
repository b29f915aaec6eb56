/** What somebody seeks, as four choices, and how much there is of it. */
import type { TargetedEvent } from 'preact';
import { PLACES } from '../../core/exercises.ts';
import { ANYTHING, type Filter, isAnything, KINDS, LENGTHS } from '../../core/library.ts';
import { PHASES } from '../../core/programme.ts';
import { filter } from '../../store/library.ts';
import type { Speech } from './speech.ts';

interface Props {
  readonly hits: number;
  readonly speech: Speech;
}

export function Filters({ hits, speech }: Props) {
  const { texts, words, programme } = speech;
  const { filters } = words;
  const chosen = filter.value;
  return (
    <search class="filters" aria-label={filters.title}>
      <div class="filter-fields">
        <Choice
          name="kind"
          choices={KINDS.map((kind) => [kind, kind === 'own' ? filters.own : texts.groups[kind]])}
          speech={speech}
        />
        <Choice name="place" choices={PLACES.map((place) => [place, texts.places[place]])} speech={speech} />
        <Choice
          name="phase"
          choices={PHASES.map((phase, at) => [phase, filters.phase(at + 1, programme.phases[phase].name)])}
          speech={speech}
        />
        <Choice name="length" choices={LENGTHS.map((one) => [one, filters.lengths[one]])} speech={speech} />
      </div>
      <div class="row found">
        <p role="status" data-testid="exercises-found">
          {hits === 0 ? filters.none : filters.found(hits)}
        </p>
        {!isAnything(chosen) && (
          <button type="button" class="quiet" data-testid="clear-filters" onClick={clear}>
            {filters.clear}
          </button>
        )}
      </div>
    </search>
  );
}

function clear(event: TargetedEvent<HTMLButtonElement>): void {
  // The button goes with the choices: the first of them takes its focus.
  event.currentTarget.closest('search')?.querySelector('select')?.focus();
  filter.value = ANYTHING;
}

interface ChoiceProps<Name extends keyof Filter> {
  readonly name: Name;
  readonly choices: readonly (readonly [NonNullable<Filter[Name]>, string])[];
  readonly speech: Speech;
}

function Choice<Name extends keyof Filter>({ name, choices, speech }: ChoiceProps<Name>) {
  const { names, any } = speech.words.filters;
  const value = filter.value[name];
  const choose = (text: string) => {
    const chosen = choices.find(([one]) => one === text)?.[0] ?? null;
    filter.value = { ...filter.value, [name]: chosen };
  };
  return (
    <label class="filter" data-chosen={value === null ? undefined : ''}>
      <span class="small">{names[name]}</span>
      <select
        data-testid={`filter-${name}`}
        value={value ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{any[name]}</option>
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
