/** Days 86-90: looking back, what stays, a bad week, supplements and food, and the end. One part at a time. */
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReviewText } from '../../content/review/review.ts';
import { REVIEW, REVIEW_PARTS, type ReviewPart } from '../../core/review.ts';
import { foodNow } from '../../store/food.ts';
import { planWords, reviewWords } from '../../store/texts.ts';
import { BadWeek } from './BadWeek.tsx';
import { End } from './End.tsx';
import { Habits } from './Habits.tsx';
import { Lists } from './Lists.tsx';
import { LookBack } from './LookBack.tsx';
import './review.css';

const PARTS: Readonly<Record<ReviewPart, ComponentType<{ words: ReviewText }>>> = {
  'look-back': LookBack,
  habits: Habits,
  'bad-week': BadWeek,
  lists: Lists,
  end: End,
};

export default function Review({ part }: { readonly part: ReviewPart }) {
  const title = useRef<HTMLHeadingElement>(null);
  const words = reviewWords.value;
  const there = words !== null && planWords.value !== null;
  // Reading goes on at the part, as soon as there is one to read.
  useEffect(() => {
    if (!there) return;
    title.current?.closest('main')?.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [there]);
  if (words === null || planWords.value === null) return null;
  const Part = PARTS[part];
  return (
    <section class="review stack" data-testid="review" data-part={part} aria-labelledby="review-title">
      <a class="back" href="#today">
        {planWords.value.overview.toToday}
      </a>
      <div>
        <p class="small soft">{words.day(REVIEW[part])}</p>
        <h1 id="review-title" ref={title} tabIndex={-1}>
          {titleOf(part, words)}
        </h1>
      </div>
      <Part words={words} />
      <Steps part={part} words={words} />
    </section>
  );
}

function titleOf(part: ReviewPart, words: ReviewText): string {
  return part === 'lists' && foodNow.value !== 'neutral' ? words.titleWithoutFood : words.titles[part];
}

function Steps({ part, words }: { readonly part: ReviewPart; readonly words: ReviewText }) {
  return (
    <nav class="review-steps small" aria-labelledby="review-steps">
      <h2 id="review-steps" class="small">
        {words.steps}
      </h2>
      <ol>
        {REVIEW_PARTS.map((one) => (
          <li key={one}>
            <a href={`#programme/${one}`} aria-current={one === part ? 'page' : undefined}>
              <span class="soft">{words.day(REVIEW[one])}</span> {titleOf(one, words)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
