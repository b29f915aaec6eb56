/** When to call whom: three levels, calm and clear. Ticks help to read and are not kept. */
import { useSignal } from '@preact/signals';
import type { RedFlagId, RedFlagTexts } from '../../content/red-flags/red-flag.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { HOME, hashOf } from '../../core/route.ts';
import { redFlagGate } from '../../store/state.ts';
import { pageWords, redFlagTexts } from '../../store/texts.ts';
import { CallCard } from './CallCard.tsx';
import { CallFirst } from './CallFirst.tsx';
import { shownSigns, signsOf, URGENT_CALLS } from './calls.ts';
import { Ticks } from './Ticks.tsx';
import '../article/reading.css';
import './red-flags.css';

export default function RedFlags() {
  const [texts, words] = [redFlagTexts.value, pageWords.value];
  if (texts === null || words === null) return null;
  return (
    <article class="reading red-flags">
      <p>
        <a class="back" href={hashOf(HOME)}>
          {words.redFlags.back}
        </a>
      </p>
      <h1 tabIndex={-1}>{words.redFlags.title}</h1>
      <p>{texts.intro}</p>
      {redFlagGate.value === 'any' && <CallFirst texts={texts} words={words} />}
      {URGENT_CALLS.map((call) => (
        <CallCard key={call} call={call} texts={texts} words={words}>
          <ul>
            {signsOf(call).map((id) => (
              <li key={id}>{texts.flags[id]}</li>
            ))}
          </ul>
        </CallCard>
      ))}
      <ThisWeek texts={texts} words={words} />
      <p>{words.redFlags.never}</p>
      <p class="disclaimer">{words.common.disclaimer}</p>
    </article>
  );
}

/** Level 3: a weak sign appears once another is ticked. */
function ThisWeek({ texts, words }: { texts: RedFlagTexts; words: PageWords }) {
  const ticked = useSignal<ReadonlySet<RedFlagId>>(new Set());
  return (
    <CallCard call="gp-week" texts={texts} words={words}>
      <p>{words.redFlags.tickHint}</p>
      <Ticks
        signs={shownSigns('gp-week', ticked.value)}
        ticked={ticked.value}
        texts={texts}
        onTick={(next) => {
          ticked.value = next;
        }}
      />
    </CallCard>
  );
}
