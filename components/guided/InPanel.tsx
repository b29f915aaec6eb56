/** The guided break as a view of the side panel; named after an action of today or an exercise it is a session of that. */
import { HOME, hashOf } from '../../core/route.ts';
import { session } from '../../store/session.ts';
import { route } from '../../store/state.ts';
import { pageWords } from '../../store/texts.ts';
import { Guided } from './Guided.tsx';
import '../article/reading.css';

const today = () => {
  location.hash = hashOf(HOME);
};

export default function InPanel() {
  const words = pageWords.value;
  if (words === null) return null;
  return (
    <article class="reading">
      {session.value === null && (
        <p>
          <a class="back" href={hashOf(HOME)}>
            {words.redFlags.back}
          </a>
        </p>
      )}
      <Guided part={route.value.part} heading="h1" close={today} />
      {session.value === null && <p class="disclaimer">{words.common.disclaimer}</p>}
    </article>
  );
}
