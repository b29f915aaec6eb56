/** The library: what somebody seeks, their favourites first, then group by group, and folded what was put aside. */
import { useLayoutEffect } from 'preact/hooks';
import { arranged, type Kind } from '../../core/library.ts';
import { HOME, hashOf } from '../../core/route.ts';
import { mayExercise } from '../../core/safety.ts';
import { entries, filter, marks, scrolled } from '../../store/library.ts';
import { ownExercises, removed } from '../../store/own-exercises.ts';
import { leftOut } from '../../store/screening.ts';
import { redFlagGate } from '../../store/state.ts';
import { Gate } from '../panel/Gate.tsx';
import { ScreeningLine } from '../screening/ScreeningLine.tsx';
import { Aside } from './Aside.tsx';
import { Filters } from './Filters.tsx';
import { OwnList } from './own/OwnList.tsx';
import { Rows } from './Rows.tsx';
import type { Speech } from './speech.ts';

export function List({ speech }: { speech: Speech }) {
  useKeptPlace();
  const { words, texts } = speech;
  const { favourites, notForMe } = marks.value;
  const aside = [...leftOut.value.keys(), ...notForMe];
  const { favourites: liked, groups, hits } = arranged(entries.value, filter.value, favourites, aside);
  const own = groups.find(({ kind }) => kind === 'own')?.entries ?? [];
  // Whoever has none looks for ours first; the way to write one down comes after.
  const some = ownExercises.value.length > 0 || removed.value !== null;
  const kinds = groups.filter(
    (group): group is typeof group & { kind: Exclude<Kind, 'own'> } => group.kind !== 'own',
  );
  return (
    <>
      <p>
        <a class="back" href={hashOf(HOME)}>
          {words.back}
        </a>
      </p>
      <h1 tabIndex={-1}>{words.title}</h1>
      {mayExercise(redFlagGate.value) ? <ScreeningLine brief /> : <Gate />}
      <Filters hits={hits} speech={speech} />
      {liked.length > 0 && (
        <section aria-labelledby="favourites" data-testid="favourites">
          <h2 id="favourites">{words.shelf.favourites}</h2>
          <Rows entries={liked} speech={speech} />
        </section>
      )}
      {some && <OwnList entries={own} speech={speech} />}
      {kinds.map(({ kind, entries: found }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`} data-kind={kind}>
          <h2 id={`kind-${kind}`}>{texts.groups[kind]}</h2>
          <Rows entries={found} speech={speech} />
        </section>
      ))}
      {!some && <OwnList entries={own} speech={speech} />}
      <Aside speech={speech} />
    </>
  );
}

/** Back leads to as far down as one was: the list is as long as it was, as its filters are kept. */
function useKeptPlace(): void {
  useLayoutEffect(() => {
    const main = document.getElementById('main');
    if (main === null) return;
    main.scrollTop = scrolled.top;
    // At each scroll: once the list is gone the browser has shortened it already.
    const keep = () => {
      scrolled.top = main.scrollTop;
    };
    main.addEventListener('scroll', keep, { passive: true });
    return () => main.removeEventListener('scroll', keep);
  }, []);
}
