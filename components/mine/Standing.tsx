/** What the answers of the safety check mean for a supplement: blocked, to be asked about, or nothing. */
import type { MineWords } from '../../content/mine/mine.ts';
import { blocksOn, type Flagging, flagsOn, type Subject, subjectsOf } from '../../core/supplements/check.ts';
import type { Product, SupplementId } from '../../core/supplements/product.ts';
import { safety } from '../../store/supplements.ts';
import { mineWords } from '../../store/texts.ts';
import { Sign } from './Sign.tsx';
import './mine.css';

/** Beside a supplement of the article. Cod-liver oil stands with omega-3, with what holds for it alone. */
export function Standing({ id }: { id: SupplementId }) {
  const words = mineWords.value;
  if (words === null) return null;
  const open = blocksOn([id], safety.value).length === 0;
  return (
    <>
      <Lines subjects={[id]} words={words} />
      {id === 'omega-3' && open && <CodLiverBlock words={words} />}
    </>
  );
}

export function CodLiverBlock({ words: { standing } }: { words: MineWords }) {
  const blocks = blocksOn(['cod-liver-oil'], safety.value);
  if (blocks.length === 0) return null;
  return (
    <Sign tone="blocked" title={standing.codLiver}>
      {blocks.map((question) => (
        <p key={question}>{standing.blocks[question]}</p>
      ))}
    </Sign>
  );
}

export function ProductStanding({ product, words }: { product: Product; words: MineWords }) {
  const { blockedOnList } = words.standing;
  return <Lines subjects={subjectsOf(product)} blocked={blockedOnList} words={words} />;
}

interface LinesProps {
  readonly subjects: readonly Subject[];
  /** Title of a block. */
  readonly blocked?: string;
  readonly words: MineWords;
}

/** A block says all that is needed; without one each reason to ask is named. */
export function Lines({ subjects, words, blocked = words.standing.blocked }: LinesProps) {
  const { standing } = words;
  const blocks = blocksOn(subjects, safety.value);
  const flags = flagsOn(subjects, safety.value);
  if (blocks.length > 0) {
    return (
      <Sign tone="blocked" title={blocked}>
        {blocks.map((question) => (
          <p key={question}>{standing.blocks[question]}</p>
        ))}
      </Sign>
    );
  }
  if (flags.length === 0) return null;
  return (
    <Sign tone="warning" title={standing.flagged}>
      {flags.map((question) => (
        <p key={question}>{flagText(question, subjects, words)}</p>
      ))}
    </Sign>
  );
}

/** With diabetes vitamin C asks for something else than curcumin. */
export function flagText(question: Flagging, subjects: readonly Subject[], words: MineWords): string {
  const { flags, sensor } = words.standing;
  return question === 'diabetes' && subjects.includes('vitamin-c') ? sensor : flags[question];
}
