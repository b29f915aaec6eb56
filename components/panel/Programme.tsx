/** The 90 days: a way to start, the day itself, or what stands after it. */
import { offersBackup } from '../../core/backup-offer.ts';
import { addDays } from '../../core/time.ts';
import { risen, stoodOpen } from '../../store/check-in.ts';
import { format } from '../../store/format.ts';
import { days, lost, model, moment, todayDate } from '../../store/state.ts';
import { missedNow, planToday } from '../../store/today-plan.ts';
import { spoken } from '../../store/words.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { Afterwards } from '../plan/Afterwards.tsx';
import { Again } from '../plan/Again.tsx';
import { DoneLine } from '../plan/DoneLine.tsx';
import { Missed } from '../plan/Missed.tsx';
import { Paused } from '../plan/Paused.tsx';
import { Rhythm } from '../plan/Rhythm.tsx';
import { OfToday } from '../told/OfToday.tsx';
import { Day } from './Day.tsx';
import { FlareUp } from './FlareUp.tsx';
import { Ongoing } from './Ongoing.tsx';
import { StartProgramme } from './StartProgramme.tsx';
import { StopProgramme } from './StopProgramme.tsx';

const LostData = lazyWith(() => import('./LostData.tsx'), null);
/** Where a measurement stands open, or pain rose. */
const OpenCard = lazyWith(() => import('../check-in/OpenCard.tsx'), null);
const Stays = lazyWith(() => import('../review/Stays.tsx'), null);
/** Once a month. */
const BackupOffer = lazyWith(() => import('./BackupOffer.tsx'), null);

export default function Programme() {
  return (
    <>
      <Ongoing />
      {/* Whoever has a lot of pain should not have to look for it. */}
      <FlareUp />
      {missedNow.value !== null && <Missed gap={missedNow.value} />}
      {(stoodOpen.value !== null || risen.value) && <OpenCard />}
      <ByStage />
      {/* Where the day asks something, it stands with that. */}
      {planToday.value === null && <OfToday />}
      <p class="small">
        <a class="to-library" data-testid="all-exercises" href="#exercises">
          {spoken.value?.words.programme.allExercises}
        </a>
      </p>
      {lost.value !== null && <LostData />}
      {offersBackup(model.value.backup, days.value, todayDate.value) && <BackupOffer />}
    </>
  );
}

function ByStage() {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  const now = moment.value;
  switch (now.stage) {
    case 'none':
      return (
        <section class="card stack" aria-labelledby="programme-title">
          <h2 id="programme-title">{words.programme.startTitle}</h2>
          <p>{words.programme.startText}</p>
          <StartProgramme label={words.programme.start} />
        </section>
      );
    case 'waiting':
      return (
        <section class="card stack" aria-labelledby="programme-title">
          <h2 id="programme-title" data-testid="programme-day">
            {words.programme.startTitle}
          </h2>
          <p>{words.programme.waiting(now.daysToGo, format.day(addDays(todayDate.value, now.daysToGo)))}</p>
          <StopProgramme />
        </section>
      );
    case 'running':
      return planToday.value && <Day plan={planToday.value} />;
    case 'paused':
      return <Paused {...now} />;
    case 'continuing':
      return planToday.value && <Rhythm plan={planToday.value} />;
    case 'finished':
      return (
        <section class="card stack" aria-labelledby="programme-title">
          <h2 id="programme-title" data-testid="programme-day">
            {words.programme.finished}
          </h2>
          <p>{words.programme.finishedText}</p>
          <DoneLine />
          <Stays />
          <Afterwards />
          <Again />
          <StopProgramme />
        </section>
      );
  }
}
