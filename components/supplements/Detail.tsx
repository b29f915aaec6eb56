/** One supplement on one screen: dose, limits and warning first, then who asks first, what clashes, label, evidence. */
import type { DetailText } from '../../content/supplements/detail.ts';
import { detailFigures } from '../../content/supplements/detail-figures.ts';
import { supplementFigures } from '../../content/supplements/figures.ts';
import type { SupplementText } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { hashOf, SUPPLEMENTS } from '../../core/route.ts';
import type { SupplementId } from '../../core/supplements/product.ts';
import { ownDoseOf } from '../../store/supplements.ts';
import { Standing } from '../mine/Standing.tsx';
import { Clashes } from './Clashes.tsx';
import { EvidenceSteps } from './EvidenceSteps.tsx';
import { Forms } from './Forms.tsx';
import { Scale } from './Scale.tsx';
import { ScaleKey } from './ScaleDrawing.tsx';
import { Sources } from './Sources.tsx';
import { Warning } from './Warning.tsx';
import './detail.css';

interface Props {
  readonly id: SupplementId;
  readonly text: SupplementText;
  readonly detail: DetailText;
  readonly words: PageWords;
}

export function Detail({ id, text, detail, words }: Props) {
  const own = ownDoseOf(id);
  const { verdict, sources } = supplementFigures[id];
  const { evidence, clashes, contents } = detailFigures[id];
  const { supplements } = words;
  return (
    <article class="supplement-detail">
      <p>
        <a class="back" href={hashOf(SUPPLEMENTS)}>
          {supplements.back}
        </a>
      </p>
      <h1 tabIndex={-1}>{text.name}</h1>
      <Dose text={text} words={words} />
      <Scale id={id} limits={detail.limits} words={words} {...(own === null ? {} : { own })} />
      <Warning verdict={verdict} words={words}>
        {text.warning}
      </Warning>
      <Standing id={id} />
      {text.unclear !== undefined && <Said title={supplements.unclear} text={text.unclear} />}
      <h2>{words.detail.ask}</h2>
      <p>{detail.askLead}</p>
      <Lines lines={detail.ask} />
      <h2>{supplements.safety}</h2>
      <Lines lines={text.safety} />
      <Clashes clashes={clashes} texts={detail.clashes} words={words} />
      <Forms forms={detail.forms} contents={contents} label={text.label} words={words} />
      <Said title={words.detail.moment} text={detail.moment} />
      <h2>{supplements.evidence}</h2>
      <EvidenceSteps evidence={evidence} words={words.detail} />
      <p>{text.evidence}</p>
      <Sources ids={sources} words={words} />
    </article>
  );
}

/** What the article says, in its own frame, with the mark that the scale has for it. */
function Dose({ text, words }: Pick<Props, 'text' | 'words'>) {
  return (
    <blockquote class="article-dose">
      <p>
        <ScaleKey mark="article" />
        {words.supplements.articleDose} <strong class="dose">{text.dose}</strong>. {text.purpose}
      </p>
    </blockquote>
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

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
