/** What a list of doses asks to be told: level in words, the sentence with its figures, and where these come from. */
import { FINDING_SOURCES } from '../../content/mine/figures.ts';
import type { MineWords } from '../../content/mine/mine.ts';
import { SOURCES, type SourceId } from '../../content/sources.ts';
import type { Finding } from '../../core/supplements/sums.ts';
import { sumText } from '../../store/supplements.ts';
import { Sign } from './Sign.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly words: MineWords;
}

export function Findings({ findings, words }: Props) {
  return (
    <div class="findings" role="status">
      {findings.map((finding) => (
        <div key={finding.key} data-testid="finding" data-key={finding.key} data-level={finding.level}>
          <Sign tone={finding.level} title={words.levels[finding.level]}>
            <p>{sentenceOf(finding, words)}</p>
            <p class="small soft">
              {words.list.sources}: <SourceList ids={FINDING_SOURCES[finding.key]} words={words} />
            </p>
          </Sign>
        </div>
      ))}
    </div>
  );
}

function sentenceOf({ key, substance, total, limit }: Finding, words: MineWords): string {
  return words.findings[key]({
    total: sumText(substance, total, words),
    limit: limit === null ? null : sumText(substance, limit, words),
  });
}

function SourceList({ ids, words }: { ids: readonly SourceId[]; words: MineWords }) {
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && '; '}
          {id === 'programme' ? (
            words.list.ownChoice
          ) : (
            <a href={SOURCES[id].url} target="_blank" rel="noreferrer">
              {SOURCES[id].title}
              <span class="visually-hidden"> {words.newTab}</span>
            </a>
          )}
        </span>
      ))}
    </>
  );
}
