/** "Why was I not asked?": what holds now, what was decided on a day, and whether a prompt would arrive. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { WhyWords } from '../../content/words/why.ts';
import type { LocalDate } from '../../core/time.ts';
import type { Day, Group } from '../../core/why/decision.ts';
import { ready, todayDate } from '../../store/state.ts';
import { whyWords } from '../../store/texts.ts';
import { outlook, toldDays } from '../../store/why.ts';
import { useTitle } from '../options/title.ts';
import { Said } from '../parts/Said.tsx';
import { DayChoice } from './DayChoice.tsx';
import { Decisions } from './Decisions.tsx';
import { Filter } from './Filter.tsx';
import { sentenceOf } from './outlook.ts';
import { SelfTest } from './SelfTest.tsx';
import { Share } from './Share.tsx';
import { summaryOf } from './summary.ts';
import '../article/reading.css';
import './why.css';

interface Props {
  readonly version: string;
  /** Somebody came here by a link on this page. */
  readonly moved: boolean;
}

export default function Why({ version, moved }: Props) {
  const [words, days] = [whyWords.value, toldDays.value];
  useTitle(words?.title);
  if (!ready.value || words === null || days === null) {
    return (
      <main class="page">
        <Said />
      </main>
    );
  }
  return (
    <main class="page reading why" data-ready>
      <a class="back" href="#prompts" data-testid="settings">
        {words.back}
      </a>
      <Title words={words} focus={moved} />
      <Answer days={days} words={words} />
      <SelfTest words={words.selfTest} />
      <Share days={days} words={words} version={version} />
      <Said />
    </main>
  );
}

/** The link that brought somebody here is gone: without the focus they would stand nowhere. */
function Title({ words, focus }: { words: WhyWords; focus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus) return;
    scrollTo(0, 0);
    heading.current?.focus();
  }, [focus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {words.title}
    </h1>
  );
}

function Answer({ days, words }: { days: readonly Day[]; words: WhyWords }) {
  const chosen = useSignal<LocalDate | null>(null);
  const group = useSignal<Group | null>(null);
  const date = chosen.value ?? todayDate.value;
  const isToday = date === todayDate.value;
  const decisions = days.find((day) => day.date === date)?.decisions ?? [];
  const choose = (to: LocalDate) => {
    // Today stays today when the day turns.
    chosen.value = to === todayDate.value ? null : to;
  };
  return (
    <>
      <DayChoice days={days} date={date} words={words} onChoose={choose} />
      <p class="outlook" data-testid="outlook" aria-live="polite">
        {isToday ? sentenceOf(outlook.value, words) : summaryOf(decisions, words)}
      </p>
      {decisions.length === 0 ? (
        <p class="soft" data-testid="nothing">
          {words.empty}
        </p>
      ) : (
        <>
          <Filter
            chosen={group.value}
            words={words}
            onChoose={(one) => {
              group.value = one;
            }}
          />
          <Decisions key={date} decisions={decisions} group={group.value} words={words} />
        </>
      )}
    </>
  );
}
