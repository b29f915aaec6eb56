/** Sources, each as a link to where it can be read. */
import { SOURCES, type SourceId, shortTitle } from '../../content/sources.ts';
import type { PageWords } from '../../content/words/pages.ts';

interface SourcesProps {
  readonly ids: readonly SourceId[];
  readonly words: PageWords;
  readonly heading?: 'h2' | 'h4';
}

export function Sources({ ids, words, heading: Heading = 'h2' }: SourcesProps) {
  return (
    <>
      <Heading>{words.common.sources}</Heading>
      <ul class="sources">
        {ids.map((id) => (
          <li key={id}>
            <SourceLink id={id} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LinkProps {
  readonly id: SourceId;
  /** Only who said it and when, inside a sentence. */
  readonly short?: boolean;
  readonly words: PageWords;
}

export function SourceLink({ id, short = false, words }: LinkProps) {
  if (id === 'programme') return <>{words.supplements.ownChoice}</>;
  return (
    <a href={SOURCES[id].url} target="_blank" rel="noreferrer">
      {short ? shortTitle(id) : SOURCES[id].title}
      <span class="visually-hidden"> {words.common.newTab}</span>
    </a>
  );
}
