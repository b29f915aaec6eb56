/** What each exercise's page has, one of ours or one's own: the way back, its name, its facts, when to stop. */
import type { LibraryWords } from '../../content/words/library.ts';
import { LIBRARY } from './addresses.ts';
import type { Speech } from './speech.ts';

interface HeadProps {
  readonly name: string;
  /** What kind it is. */
  readonly above: string;
  readonly words: LibraryWords;
}

export function PageHead({ name, above, words }: HeadProps) {
  return (
    <>
      <p>
        <a class="back" href={LIBRARY}>
          {words.one.all}
        </a>
      </p>
      <h1 tabIndex={-1}>{name}</h1>
      <p class="soft">{above}</p>
    </>
  );
}

export function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  return (
    <dl class="exercise-facts">
      {facts.map(([what, text]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

export function StopRule({ speech }: { speech: Speech }) {
  return <p class="stop-rule">{speech.texts.stopRule}</p>;
}
