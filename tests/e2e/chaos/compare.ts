/** The comparison after every step: what stands in the browser beside what must stand. Complaints are sentences. */
import { isDeepStrictEqual } from 'node:util';
import { rebuildDays } from '../../../core/days.ts';
import type { JournalEvent } from '../../../core/journal.ts';
import { replay } from '../../../core/merge.ts';
import { type Model, newModel, timerPlan, whenAt } from '../../../core/model.ts';
import type { Instant, LocalDate } from '../../../core/time.ts';
import { badge, nextLook } from '../../../core/timer/looks.ts';
import type { TimerPlan } from '../../../core/timer/timer.ts';
import type { Shown } from '../notifications.ts';
import { eventOf, factsOf, isAskedFor, says } from './expected.ts';
import { type Ledger, owed } from './ledger.ts';
import type { Standing } from './standing.ts';
import type { Place } from './steps.ts';

type Complaints = readonly string[];

/** Each row stands in its place, and everything derived follows from the rows. */
export function journalComplaints(events: readonly JournalEvent[], standing: Standing): Complaints {
  const { model, meta, days, count } = standing;
  const found: string[] = [];
  if (count !== events.length) found.push(`${count} events stand where ${events.length} were read`);
  const misplaced = events.find(({ seq, device }, index) => seq !== index + 1 || device !== meta.device);
  if (misplaced !== undefined) found.push(`an event is out of place: ${JSON.stringify(misplaced)}`);
  if (meta.seq !== events.length) found.push(`meta.seq is ${meta.seq} after ${events.length} events`);
  const ids = new Set(events.map(({ id }) => id));
  if (ids.size !== events.length) found.push('an id stands twice');
  const rebuilt = [...rebuildDays(events).values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!isDeepStrictEqual(days, rebuilt)) found.push(differ('the days', days, rebuilt));
  const lived = replay(events, newModel(events[0]?.at ?? 0));
  if (!isDeepStrictEqual(model, lived)) found.push(differ('the model', model, lived));
  return found;
}

/** Every acknowledged command left its event, once; nothing stands that nobody asked for. */
export function ledgerComplaints(events: readonly JournalEvent[], ledger: Ledger): Complaints {
  const found: string[] = [];
  const byId = new Map(events.map((event) => [event.id, event]));
  const undone = new Set(events.flatMap((event) => (event.type === 'break-undone' ? [event.target] : [])));
  for (const [id, asked] of ledger.asked) {
    const { command } = asked;
    if (eventOf(command) === null && owed(asked) !== 'an answer') continue;
    const event = byId.get(id);
    // Taking back what was taken back already is no news.
    const done = event !== undefined || (command.type === 'undo-break' && undone.has(command.target));
    const due = owed(asked);
    if (due === 'an answer') found.push(`not answered yet: ${told(id, command)}`);
    if (due === 'once' && !done) found.push(`lost: ${told(id, command)}`);
    if (due === 'never' && event !== undefined) found.push(`refused and yet written: ${told(id, command)}`);
    if (event !== undefined && !says(event, command)) found.push(differ(told(id, command), event, command));
  }
  for (const type of ['log-break', 'undo-break'] as const) {
    if (ledger.meantTo(type) > 1) found.push(`one intention became ${ledger.meantTo(type)} times ${type}`);
  }
  for (const id of ledger.answers) if (!byId.has(id)) found.push(`lost: the answer ${id}`);
  return [...found, ...strangers(events, ledger), ...twice(events)];
}

/** Facts that nobody asked for. */
function strangers(events: readonly JournalEvent[], ledger: Ledger): Complaints {
  const { asked, answers, mayAnswer } = ledger;
  return events
    .filter((event) => isAskedFor(event) && !asked.has(event.id))
    .filter(({ id }) => !answers.has(id) && !mayAnswer.has(id))
    .filter((event) => !adopted(event, ledger))
    .map((event) => `nobody asked for ${JSON.stringify(event)}`);
}

function adopted(event: JournalEvent, ledger: Ledger): boolean {
  if (event.type !== 'break-logged') return false;
  const { minutes, kind, source, exercises } = event;
  return ledger.adopt(event.id, { type: 'log-break', start: null, minutes, kind, source, exercises });
}

/** What may happen once at most, whatever the ids: a prompt for a due time, taking back one break. */
function twice(events: readonly JournalEvent[]): Complaints {
  const deeds = events.flatMap((event) => {
    if (event.type === 'prompted') return [`prompted for ${event.due}`];
    return event.type === 'break-undone' ? [`undone ${event.target}`] : [];
  });
  return deeds.filter((deed, index) => deeds.indexOf(deed) !== index).map((deed) => `twice: ${deed}`);
}

/** The facts in the tables are those that the commands add up to. */
export function factComplaints(
  events: readonly JournalEvent[],
  { model, days }: Standing,
  ledger: Ledger,
): Complaints {
  const facts = factsOf(events, ledger.asked);
  const stand = {
    breaks: new Set(days.flatMap((day) => day.breaks.map(({ id }) => id))),
    ticked: new Set(days.flatMap((day) => day.ticked.map((action) => `${day.date} ${action}`))),
    settings: model.settings,
    programme: model.programme?.start ?? null,
    gate: model.gates.redFlags,
  };
  return isDeepStrictEqual(stand, facts) ? [] : [differ('the facts', plain(stand), plain(facts))];
}

/** Alarm, badge and notifications follow from the model. A worker that was killed may owe them, but never the alarm. */
export function derivedComplaints(standing: Standing, workerRuns: boolean): Complaints {
  const { model, notifications, outbox } = standing;
  const { timer } = model;
  const found = alarmComplaints(standing, workerRuns);
  if (!workerRuns) return found;
  const badges = [timer.looked, standing.at].map((at) => badge(timer, planAt(model, at), at).text);
  if (!badges.includes(standing.badge))
    found.push(`the badge is "${standing.badge}", not ${badges.join(' or ')}`);
  if (outbox.length > 0) found.push(`still to perform: ${JSON.stringify(outbox)}`);
  const prompt = standingPrompt(model);
  const stale = notifications.filter((id) => id.startsWith('prompt:') && id !== `prompt:${prompt}`);
  return [...found, ...stale.map((id) => `${id} is on screen and stands no more`)];
}

function planAt(model: Model, at: Instant): TimerPlan {
  return timerPlan(model, whenAt(model.settings, at, Temporal.Now.timeZoneId()));
}

function alarmComplaints({ model, alarm }: Standing, workerRuns: boolean): string[] {
  const { timer } = model;
  const next = nextLook(timer, planAt(model, timer.looked));
  if (alarm === next) return [];
  // One that comes too early costs a look; one that comes too late, or never, costs a prompt.
  const early = next === null || (alarm !== null && alarm < next);
  if (!workerRuns && early) return [];
  return [`the alarm is at ${alarm}, not at ${next}${workerRuns ? '' : ', and no worker will mend it'}`];
}

/**
 * No prompt was shown more often than it was decided, and the last one is on screen while it stands.
 * @param off `seq` at which the extension was switched off last: then the browser takes notifications away
 */
export function promptComplaints(
  events: readonly JournalEvent[],
  { model, notifications }: Standing,
  shown: readonly Shown[],
  off: number,
): Complaints {
  const decided = events.filter((event) => event.type === 'prompted');
  // Only a prompt has a button for getting up.
  const seen = shown.filter(({ buttons }) => buttons.some(({ key }) => key === '0')).length;
  const last = decided.at(-1);
  // A break takes the prompt away; taken back, it brings the prompt back to the pages but not to the screen.
  const since = events.findLast(({ type }) => type === 'break-logged' || type === 'break-undone')?.seq ?? 0;
  const owed = last !== undefined && last.due === standingPrompt(model) && last.seq > Math.max(off, since);
  return [
    ...(seen > decided.length ? [`${seen} prompts were shown where ${decided.length} were decided`] : []),
    ...(owed && !notifications.includes(`prompt:${last.due}`)
      ? [`the prompt of ${last.due} is not on screen`]
      : []),
  ];
}

/** Every open page shows as many breaks as the day has. */
export function pageComplaints(
  shown: readonly (readonly [Place, number])[],
  { days }: Standing,
  today: LocalDate,
): Complaints {
  const breaks = days.find(({ date }) => date === today)?.breaks.length ?? 0;
  return shown
    .filter(([, count]) => count !== breaks)
    .map(([place, count]) => `the ${place} shows ${count} breaks, not ${breaks}`);
}

/** The due time of the prompt that stands; null when none does. */
export function standingPrompt({ timer }: Model): number | null {
  return timer.state === 'sitting' || timer.state === 'unclear' ? (timer.bout.prompt?.due ?? null) : null;
}

function told(id: string, command: { readonly type: string }): string {
  return `${id} ${JSON.stringify(command)}`;
}

function differ(what: string, found: unknown, wanted: unknown): string {
  return `${what}: ${JSON.stringify(found)} should be ${JSON.stringify(wanted)}`;
}

function plain({ breaks, ticked, ...rest }: { breaks: ReadonlySet<string>; ticked: ReadonlySet<string> }) {
  return { ...rest, breaks: [...breaks], ticked: [...ticked] };
}
