/** Three things that are hard with this back, in somebody's own words, each with a score. */
import type { CheckInText } from '../../content/check-in/check-in.ts';
import type { ActivityDraft, Draft, Lack } from '../../core/measuring/draft.ts';
import { TOLD_LIMITS } from '../../core/told.ts';
import { change, told } from '../../store/check-in.ts';
import { Scale } from './Scale.tsx';

interface Props {
  readonly draft: Draft;
  readonly words: CheckInText;
  readonly lacks: readonly Lack[];
}

export function ActivityFields({ draft, words, lacks }: Props) {
  const says = words.activities;
  const known = (told.value?.activities.length ?? 0) > 0;
  const none = lacks.some(({ what }) => what === 'activities');
  const put = (place: number, part: Partial<ActivityDraft>) =>
    change(({ activities }) => ({
      activities: activities.map((one, index) => (index === place ? { ...one, ...part } : one)),
    }));
  const lack = (place: number) => lacks.find((one) => 'place' in one && one.place === place)?.what;
  return (
    <section class="activities stack" aria-labelledby="activities-title">
      <h2 id="activities-title">{says.title}</h2>
      <p class="soft">{known ? says.again : says.first}</p>
      {draft.activities.map((one, place) => (
        <Activity
          key={place}
          place={place}
          activity={one}
          words={says}
          lack={none && place === 0 ? 'none' : lack(place)}
          onChange={(part) => put(place, part)}
        />
      ))}
    </section>
  );
}

interface ActivityProps {
  readonly place: number;
  readonly activity: ActivityDraft;
  readonly words: CheckInText['activities'];
  readonly lack: Lack['what'] | 'none' | undefined;
  readonly onChange: (part: Partial<ActivityDraft>) => void;
}

function Activity({ place, activity, words, lack, onChange }: ActivityProps) {
  const { name, trouble } = activity;
  const wrong = lack === 'none' ? words.none : lack === 'name' ? words.noName : '';
  const [field, said] = [`activity-${place}`, `activity-${place}-wrong`];
  return (
    <div class="activity" data-testid={`activity-${place + 1}`}>
      <label for={field}>{words.name(place + 1)}</label>
      <input
        id={field}
        type="text"
        maxLength={TOLD_LIMITS.activity}
        placeholder={words.example[place]}
        value={name}
        aria-invalid={wrong !== ''}
        aria-describedby={said}
        onInput={(event) => onChange({ name: event.currentTarget.value })}
      />
      <p class="wrong small" id={said}>
        {wrong}
      </p>
      {(name.trim() !== '' || trouble !== null) && (
        <Scale
          testid={`activity-score-${place + 1}`}
          legend={words.score(name.trim())}
          low={words.low}
          high={words.high}
          value={trouble}
          wrong={lack === 'score' && words.noScore}
          onChoose={(score) => onChange({ trouble: score })}
        />
      )}
    </div>
  );
}
