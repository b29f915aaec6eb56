/** What the self-test found: a tick, or in a sentence what is wrong. */
import { Check, X } from 'lucide';
import type { SelfTestWords } from '../../content/words/why.ts';
import { type Finding, isWell } from '../../core/self-check.ts';
import { format } from '../../store/format.ts';
import { Drawing } from '../parts/Drawing.tsx';

interface Props {
  /** Null while it looks. */
  readonly found: readonly Finding[] | null;
  readonly words: SelfTestWords;
}

export function Checks({ found, words }: Props) {
  return (
    <div aria-live="polite">
      <h3>{words.checks}</h3>
      {found === null ? (
        <p class="soft">{words.checking}</p>
      ) : (
        <ul class="checks">
          {found.map((one) => (
            <li key={one.check} data-testid="check" data-check={one.check} data-well={isWell(one)}>
              <Drawing of={isWell(one) ? Check : X} size={18} />
              <span>
                <span class="visually-hidden">{isWell(one) ? words.well : words.wrong} </span>
                {sentenceOf(one, words)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentenceOf(found: Finding, words: SelfTestWords): string {
  switch (found.check) {
    case 'worker':
      return found.verdict === 'well' ? words.worker.well(found.ms) : words.worker.silent;
    case 'alarm':
      return found.verdict === 'well' ? words.alarm.well(format.clock(found.at)) : words.alarm[found.verdict];
    case 'permission':
      return words.permission[found.verdict];
    case 'badge':
      return found.verdict === 'well' ? words.badge.well(found.text) : words.badge.unread;
    case 'idle':
      return found.verdict === 'well' ? words.idle.well[found.input] : words.idle.silent;
  }
}
