/** After the last question: what is kept off the list and why, and what to ask about which supplement. */
import type { MineWords } from '../../content/mine/mine.ts';
import { blocksOn, type Flagging, flagsOn } from '../../core/supplements/check.ts';
import { SUPPLEMENT_IDS } from '../../core/supplements/product.ts';
import { safety } from '../../store/supplements.ts';
import { Sign } from './Sign.tsx';
import { CodLiverBlock, flagText, Lines } from './Standing.tsx';

export function Consequences({ words }: { words: MineWords }) {
  const { check, names } = words;
  const blocked = SUPPLEMENT_IDS.filter((id) => blocksOn([id], safety.value).length > 0);
  const open = SUPPLEMENT_IDS.filter((id) => !blocked.includes(id));
  const asks = [...new Set(open.flatMap((id) => sentencesOn(id, words)))];
  const nothing = blocked.length === 0 && asks.length === 0;
  return (
    <section aria-labelledby="consequences" data-testid="consequences">
      <h2 id="consequences">{check.doneTitle}</h2>
      {nothing && <p>{check.nothing}</p>}
      {blocked.map((id) => (
        <div key={id} data-id={id}>
          <h3>{names[id]}</h3>
          <Lines subjects={[id]} words={words} />
        </div>
      ))}
      {open.includes('omega-3') && <CodLiverBlock words={words} />}
      {asks.length > 0 && (
        <Sign tone="warning" title={words.standing.flagged}>
          {asks.map((sentence) => (
            <p key={sentence}>
              {sentence}{' '}
              <span class="soft">
                {check.holdsFor(
                  open.filter((id) => sentencesOn(id, words).includes(sentence)).map((id) => names[id]),
                )}
              </span>
            </p>
          ))}
        </Sign>
      )}
    </section>
  );
}

function sentencesOn(id: (typeof SUPPLEMENT_IDS)[number], words: MineWords): readonly string[] {
  return flagsOn([id], safety.value).map((question: Flagging) => flagText(question, [id], words));
}
