/** All that is said of one supplement: dose with warning, safety, what is unclear, evidence, label, limits, sources. */
import { supplementFigures } from '../../content/supplements/figures.ts';
import type { SupplementId, SupplementText } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { hashOf } from '../../core/route.ts';
import { Standing } from '../mine/Standing.tsx';
import { ArticleDose } from './Hit.tsx';
import { Limits, Sources } from './Sources.tsx';
import { Warning } from './Warning.tsx';

interface Props {
  readonly id: SupplementId;
  readonly text: SupplementText;
  readonly words: PageWords;
}

export function Detail({ id, text, words }: Props) {
  const { supplements } = words;
  const { verdict, limits, sources } = supplementFigures[id];
  return (
    <article class="supplement-detail">
      <p>
        <a class="back" href={hashOf({ view: 'supplements', part: '' })}>
          {supplements.back}
        </a>
      </p>
      <h1 tabIndex={-1}>{text.name}</h1>
      <ArticleDose text={text} words={words} />
      <Warning verdict={verdict} words={words}>
        {text.warning}
      </Warning>
      <Standing id={id} />
      <h2>{supplements.safety}</h2>
      <ul>
        {text.safety.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {text.unclear !== undefined && <Said title={supplements.unclear} text={text.unclear} />}
      <Said title={supplements.evidence} text={text.evidence} />
      <Said title={supplements.label} text={text.label} />
      {limits.length > 0 && <Limits limits={limits} words={words} />}
      <Sources ids={sources} words={words} />
    </article>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
    </>
  );
}
