/** The programme stands still: since when, where it goes on, and the verb for that. */
import type { ProgrammeMoment } from '../../core/programme.ts';
import { format } from '../../store/format.ts';
import { resumeProgramme } from '../../store/plan-verbs.ts';
import { planWords } from '../../store/texts.ts';
import { StopProgramme } from '../panel/StopProgramme.tsx';
import { DoneLine } from './DoneLine.tsx';

type Standing = Extract<ProgrammeMoment, { stage: 'paused' }>;

export function Paused({ since, at }: Standing) {
  const words = planWords.value?.pause;
  if (words === undefined) return null;
  return (
    <section class="card stack" data-testid="programme-paused" aria-labelledby="programme-title">
      <h2 id="programme-title">{words.paused}</h2>
      <p>{words.since(format.day(since))}</p>
      <button type="button" class="primary" data-testid="resume-programme" onClick={resumeProgramme}>
        {at.stage === 'running' ? words.goOn(at.day) : words.goOnPlain}
      </button>
      <p class="small soft">{words.prompts}</p>
      <DoneLine />
      <StopProgramme />
    </section>
  );
}
