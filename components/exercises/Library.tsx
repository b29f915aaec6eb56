/** All exercises, one of them, or one's own being written down: each an address, so that back leads to where one was. */
import { useEffect, useRef } from 'preact/hooks';
import { EXERCISE_IDS } from '../../core/exercises.ts';
import { OWN_PREFIX } from '../../core/own-exercises.ts';
import { NEW, ownExercises } from '../../store/own-exercises.ts';
import { route } from '../../store/state.ts';
import { exerciseTexts, libraryWords, pageWords } from '../../store/texts.ts';
import { spoken } from '../../store/words.ts';
import { EDIT_PREFIX, NEW_PART } from './addresses.ts';
import { ExercisePage } from './ExercisePage.tsx';
import { List } from './List.tsx';
import { OwnForm } from './own/OwnForm.tsx';
import { Gone, OwnPage } from './own/OwnPage.tsx';
import type { Speech } from './speech.ts';
import '../article/reading.css';
import './library.css';

export default function Library() {
  const root = useRef<HTMLElement>(null);
  const { part } = route.value;
  const [texts, words, pages] = [exerciseTexts.value, libraryWords.value, pageWords.value];
  const shown = texts !== null && words !== null && pages !== null && spoken.value !== null;
  useFocusOnChange(root, part, shown);
  if (!shown || spoken.value === null) return null;
  return (
    <article class="reading library" ref={root}>
      <Shown part={part} speech={{ texts, words, pages, programme: spoken.value.programme }} />
      <p class="disclaimer">{pages.common.disclaimer}</p>
    </article>
  );
}

function Shown({ part, speech }: { part: string; speech: Speech }) {
  const known = EXERCISE_IDS.find((id) => id === part);
  if (known !== undefined) return <ExercisePage key={known} id={known} speech={speech} />;
  if (part === NEW_PART) return <OwnForm key={NEW} exercise={null} words={speech.words} />;
  const editing = part.startsWith(EDIT_PREFIX);
  const id = editing ? part.slice(EDIT_PREFIX.length) : part;
  if (!id.startsWith(OWN_PREFIX)) return <List speech={speech} />;
  const own = ownExercises.value.find((one) => one.id === id);
  if (own === undefined) return <Gone words={speech.words} />;
  if (editing) return <OwnForm key={part} exercise={own} words={speech.words} />;
  return <OwnPage key={id} exercise={own} speech={speech} />;
}

/**
 * Whoever goes on leaves the link behind that had the focus: the new heading takes it. Whoever comes back to the list
 * finds the link that they had followed.
 */
function useFocusOnChange(
  root: { readonly current: HTMLElement | null },
  part: string,
  shown: boolean,
): void {
  const before = useRef(part);
  useEffect(() => {
    const from = before.current;
    if (from === part || !shown) return;
    before.current = part;
    const heading = root.current?.querySelector<HTMLElement>('h1');
    const link = root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(from)}"] a`);
    // Folded away meanwhile it takes no focus. Where it does not show, the focus brings it into sight.
    link?.focus();
    if (link != null && document.activeElement === link) return;
    heading?.focus({ preventScroll: true });
    // The list finds its own place; any other page begins at its top.
    if (part !== '') document.getElementById('main')?.scrollTo(0, 0);
  }, [root, part, shown]);
}
