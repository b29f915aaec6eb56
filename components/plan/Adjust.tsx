/** Level, a pause, a new start, and the way out. A chunk of its own. */

import { pauseProgramme } from '../../store/plan-verbs.ts';
import { moment } from '../../store/state.ts';
import { pageWords, planWords } from '../../store/texts.ts';
import { LevelField } from '../options/LevelField.tsx';
import { StopProgramme } from '../panel/StopProgramme.tsx';
import { Again } from './Again.tsx';

export default function Adjust() {
  const [words, pages] = [planWords.value, pageWords.value];
  if (words === null || pages === null) return null;
  const now = moment.value;
  return (
    <div class="adjust-parts">
      <LevelField words={pages.settings.exercises} />
      <section>
        <h3>{words.pause.title}</h3>
        <p>{now.stage === 'running' ? words.pause.text(now.day) : words.pause.textPlain}</p>
        <p class="soft">{words.pause.fever}</p>
        <button type="button" data-testid="pause-programme" onClick={pauseProgramme}>
          {words.pause.begin}
        </button>
      </section>
      <div>
        <Again />
        <StopProgramme />
      </div>
    </div>
  );
}
