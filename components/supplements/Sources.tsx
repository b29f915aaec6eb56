/** Official limits and sources, each as a link to where it can be read. */
import { SOURCES, type SourceId } from '../../content/sources.ts';
import type { SupplementFigures } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';

interface LimitsProps {
  readonly limits: SupplementFigures['limits'];
  readonly words: PageWords;
}

export function Limits({ limits, words }: LimitsProps) {
  return (
    <>
      <h2>{words.supplements.limits}</h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit.source}>
            <strong>{limitText(limit, words)}</strong> <SourceLink id={limit.source} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

function limitText({ value, unit }: SupplementFigures['limits'][number], { supplements }: PageWords): string {
  const amount = `${value} ${supplements.units[unit]}`;
  return unit === 'mg/kg' ? supplements.perKilo(amount) : supplements.perDay(amount);
}

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

function SourceLink({ id, words }: { id: SourceId; words: PageWords }) {
  if (id === 'programme') return <>{words.supplements.ownChoice}</>;
  return (
    <a href={SOURCES[id].url} target="_blank" rel="noreferrer">
      {SOURCES[id].title}
      <span class="visually-hidden"> {words.common.newTab}</span>
    </a>
  );
}
