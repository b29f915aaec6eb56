/** The whole programme: all ninety days to browse, one of them opened, and the file for one's calendar. */
import { useEffect, useRef } from 'preact/hooks';
import { PROGRAMME_DAYS } from '../../core/programme.ts';
import { REVIEW_PARTS } from '../../core/review.ts';
import { moment, route } from '../../store/state.ts';
import { planWords } from '../../store/texts.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { AgendaFold } from './AgendaFold.tsx';
import { Grid } from './Grid.tsx';
import { Legend } from './Legend.tsx';
import { OneDay } from './OneDay.tsx';
import { ReportLink } from './ReportLink.tsx';
import './plan.css';

/** The last days ask for more than a day's page holds. */
const Review = lazyWith(() => import('../review/Review.tsx'));

export default function Overview() {
  const words = planWords.value;
  const day = dayNamed(route.value.part);
  const review = REVIEW_PARTS.find((one) => one === route.value.part);
  /** The day that was opened last: there the focus comes back to. */
  const opened = useRef<number | null>(null);
  useEffect(() => {
    if (day !== null) opened.current = day;
  }, [day]);
  if (review !== undefined) return <Review key={review} part={review} />;
  if (words === null) return null;
  if (day !== null) return <OneDay key={day} day={day} />;
  const { stage } = moment.value;
  return (
    <section class="overview stack" aria-labelledby="overview-title">
      <a class="back" href="#today">
        {words.overview.toToday}
      </a>
      <h1 id="overview-title" tabIndex={-1}>
        {words.overview.title}
      </h1>
      <p class="soft">
        {stage === 'paused'
          ? words.overview.standsStill
          : stage === 'none'
            ? words.overview.notStarted
            : words.overview.intro}
      </p>
      <Grid back={opened.current} />
      <Legend />
      {stage !== 'none' && <AgendaFold />}
      <ReportLink />
    </section>
  );
}

/** @returns null for what is no day of the programme */
function dayNamed(part: string): number | null {
  const day = Number(part);
  return /^\d{1,2}$/.test(part) && day >= 1 && day <= PROGRAMME_DAYS ? day : null;
}
