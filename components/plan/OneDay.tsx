/** One of the ninety days: when it was or will be, what was done on it, and what it asks. */
import { useEffect, useRef } from 'preact/hooks';
import { PROGRAMME_DAYS, phaseOfDay, weekOfDay } from '../../core/programme.ts';
import { moment } from '../../store/state.ts';
import { planWords } from '../../store/texts.ts';
import { spoken } from '../../store/words.ts';
import { Asks } from './Asks.tsx';
import { Did } from './Did.tsx';
import { WhenItIs } from './WhenItIs.tsx';

export function OneDay({ day }: { readonly day: number }) {
  const title = useRef<HTMLHeadingElement>(null);
  const words = planWords.value;
  const there = words !== null && spoken.value !== null;
  // Reading goes on at the day, as soon as there is one to read.
  useEffect(() => {
    if (!there) return;
    title.current?.closest('main')?.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [there]);
  if (words === null || spoken.value === null) return null;
  const { programme, words: general } = spoken.value;
  const phase = phaseOfDay(day);
  const paused = moment.value.stage === 'paused';
  return (
    <section class={`one-day stack ${phase}`} aria-labelledby="day-title">
      <a class="back" href="#programme">
        {words.overview.toAll}
      </a>
      <div class="banner">
        <h1 id="day-title" ref={title} tabIndex={-1}>
          {general.programme.day(day)}
        </h1>
        <p class="phase">{programme.phases[phase].name}</p>
        <p class="small soft">
          {words.overview.weekNumber(weekOfDay(day))}
          {weekOfDay(day) === 13 && `: ${programme.closingName}`}
        </p>
        <WhenItIs day={day} paused={paused} />
      </div>
      <Did day={day} />
      <Asks day={day} />
      <nav class="days-around" aria-label={words.overview.title}>
        {day > 1 && <a href={`#programme/${day - 1}`}>{words.oneDay.previous}</a>}
        {day < PROGRAMME_DAYS && <a href={`#programme/${day + 1}`}>{words.oneDay.next}</a>}
      </nav>
    </section>
  );
}
