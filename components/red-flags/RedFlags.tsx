/** When to call whom: three levels, calm and clear. Ticks help to read and are not kept. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { RED_FLAG_SOURCES, redFlagFigures } from '../../content/red-flags/figures.ts';
import { RED_FLAG_IDS, type RedFlagId, type RedFlagTexts } from '../../content/red-flags/red-flag.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { HOME, hashOf } from '../../core/route.ts';
import { redFlagGate, route } from '../../store/state.ts';
import { pageWords, redFlagTexts } from '../../store/texts.ts';
import { Sources } from '../supplements/Sources.tsx';
import { CallCard } from './CallCard.tsx';
import { CallFirst } from './CallFirst.tsx';
import { shownSigns, signsOf, URGENT_CALLS } from './calls.ts';
import { PhoneFields } from './Phones.tsx';
import RedFlagCheck from './RedFlagCheck.tsx';
import { Ticks } from './Ticks.tsx';
import '../article/reading.css';
import './red-flags.css';

interface Props {
  readonly texts: RedFlagTexts;
  readonly words: PageWords;
}

export default function RedFlags() {
  const root = useRef<HTMLElement>(null);
  const [texts, words] = [redFlagTexts.value, pageWords.value];
  useDeepLink(root, route.value.part, texts !== null && words !== null);
  if (texts === null || words === null) return null;
  return (
    <article class="reading red-flags" ref={root}>
      <p>
        <a class="back" href={hashOf(HOME)}>
          {words.redFlags.back}
        </a>
      </p>
      <h1 tabIndex={-1}>{words.redFlags.title}</h1>
      <p>{texts.intro}</p>
      <Now texts={texts} words={words} />
      {URGENT_CALLS.map((call) => (
        <CallCard key={call} call={call} texts={texts} words={words}>
          <ul>
            {signsOf(call).map((id) => (
              <li key={id} data-sign={id} tabIndex={-1}>
                {texts.flags[id]}
              </li>
            ))}
          </ul>
        </CallCard>
      ))}
      <ThisWeek texts={texts} words={words} />
      <details class="phones">
        <summary>{words.redFlags.phonesTitle}</summary>
        <PhoneFields words={words} />
      </details>
      <p>{words.redFlags.never}</p>
      <Sources ids={RED_FLAG_SOURCES} words={words} />
      <p class="disclaimer">{words.common.disclaimer}</p>
    </article>
  );
}

/** What stands now, and the way to say anew what holds: the questions, or that there was contact. */
function Now({ texts, words }: Props) {
  const asking = useSignal(false);
  const { redFlags } = words;
  const gate = redFlagGate.value;
  // Contact answers the questions that led to it.
  useEffect(() => {
    if (gate === 'contacted') asking.value = false;
  }, [gate, asking]);
  if (asking.value) {
    return (
      <RedFlagCheck
        onDone={() => {
          asking.value = false;
        }}
      />
    );
  }
  if (gate === 'any') return <CallFirst texts={texts} words={words} />;
  return (
    <>
      {gate === 'contacted' && <p>{redFlags.contactedDone}</p>}
      <p>
        <button
          type="button"
          data-testid="red-flags-check"
          onClick={() => {
            asking.value = true;
          }}
        >
          {redFlags.checkAgain}
        </button>
      </p>
    </>
  );
}

/** Level 3: a weak sign appears once another is ticked. */
function ThisWeek({ texts, words }: Props) {
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

/** Brings a sign that somebody looked up into view and gives it the focus; a weak one is not there, its call is. */
function useDeepLink(root: { readonly current: HTMLElement | null }, part: string, shown: boolean): void {
  useEffect(() => {
    const id = RED_FLAG_IDS.find((one) => one === part);
    if (!shown || id === undefined) return;
    const card = `[data-call="${redFlagFigures[id].call}"]`;
    const sign =
      root.current?.querySelector<HTMLElement>(`[data-sign="${id}"]`) ??
      root.current?.querySelector<HTMLElement>(card);
    sign?.scrollIntoView({ block: 'center' });
    sign?.focus({ preventScroll: true });
  }, [root, part, shown]);
}
