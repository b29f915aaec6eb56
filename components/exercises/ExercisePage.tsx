/** One of the thirty in full. Its steps stand behind the warning signs and the questions; what it is anyone may read. */
import { exerciseFigures } from '../../content/exercises/figures.ts';
import type { ExerciseId } from '../../core/exercises.ts';
import { PHASES } from '../../core/programme.ts';
import { leftOut } from '../../store/screening.ts';
import { Sign } from '../mine/Sign.tsx';
import { ExerciseGate } from '../screening/ExerciseGate.tsx';
import { ScreeningLine } from '../screening/ScreeningLine.tsx';
import { Sources } from '../supplements/Sources.tsx';
import { startHash } from './addresses.ts';
import { FigurePlace } from './FigurePlace.tsx';
import { Facts, PageHead, StopRule } from './Frame.tsx';
import { Marks } from './Marks.tsx';
import type { Speech } from './speech.ts';

interface Props {
  readonly id: ExerciseId;
  readonly speech: Speech;
}

export function ExercisePage({ id, speech }: Props) {
  const { texts, words, pages, programme } = speech;
  const { name, dose, needs } = texts.exercises[id];
  const { group, places, phases, sources } = exerciseFigures[id];
  const named = phases.map((phase) => programme.phases[phase].name);
  const facts: readonly (readonly [string, string])[] = [
    [words.one.dose, dose],
    [words.one.place, places.map((place) => texts.places[place]).join(', ')],
    [words.one.needs, needs === '' ? words.one.nothing : needs],
    [words.one.phases, phases.length === PHASES.length ? words.one.allPhases : named.join(', ')],
  ];
  return (
    <>
      <PageHead name={name} above={texts.groups[group]} words={words} />
      <FigurePlace id={id} name={name} />
      <Facts facts={facts} />
      <ExerciseGate>
        <Doing id={id} speech={speech} />
      </ExerciseGate>
      <Marks id={id} words={words} />
      <Sources ids={sources} words={pages} />
    </>
  );
}

function Doing({ id, speech }: Props) {
  const { texts, words } = speech;
  const { steps, stopIf } = texts.exercises[id];
  const reasons = leftOut.value.get(id) ?? [];
  if (reasons.length > 0) {
    return (
      <ScreeningLine>
        <Sign tone="blocked" title={words.screening.leftThis}>
          {reasons.map((reason) => (
            <p key={reason}>{words.screening.left[reason]}</p>
          ))}
        </Sign>
      </ScreeningLine>
    );
  }
  return (
    <>
      <p>
        <a class="button" data-testid="start-exercise" href={startHash(id)}>
          {words.one.start}
        </a>
      </p>
      <h2>{words.one.steps}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="stop-if">
        {words.one.stopIf}: {stopIf}
      </p>
      <StopRule speech={speech} />
    </>
  );
}
