/** Somebody in Amsterdam through their programme, a few words a day: events in, what is asked out. */
import { type Asked, askedOn } from '../../core/asked.ts';
import type { Programme } from '../../core/course.ts';
import { addToDay, type DayTotals, datesTouched, emptyDay } from '../../core/days.ts';
import { EVENT_VERSION, type JournalEvent, type News } from '../../core/journal.ts';
import { apply, type Model, newModel } from '../../core/model.ts';
import type { ActionId, ProgrammeMoment } from '../../core/programme.ts';
import { addDays, type Instant, instantOf, type LocalDate, type Zone } from '../../core/time.ts';
import { AMSTERDAM } from './life.ts';

/** As much as pages read. */
const DAYS_READ = 29;

export class Year {
  model: Model;
  date: LocalDate;
  zone: Zone = AMSTERDAM;
  readonly journal: JournalEvent[] = [];
  private readonly rows = new Map<LocalDate, DayTotals>();
  private clock = '09:00';

  /** Without warning signs, started on its first morning. */
  constructor(start: LocalDate) {
    this.date = start;
    this.model = newModel(this.at);
    this.tell({ type: 'red-flags-answered', answer: 'none' }).tell({ type: 'programme-started', start });
  }

  get at(): Instant {
    return instantOf(this.date, this.clock, this.zone);
  }

  /** Another day; nothing happens on those between. */
  on(date: LocalDate): this {
    this.date = date;
    return this;
  }

  tell(news: News): this {
    const seq = this.journal.length + 1;
    const event = {
      v: EVENT_VERSION,
      id: `year-${seq}`,
      device: 'year',
      seq,
      at: this.at,
      zone: this.zone,
      localDate: this.date,
      ...news,
    } as JournalEvent;
    this.journal.push(event);
    this.model = apply(this.model, event).model;
    for (const date of datesTouched(event))
      this.rows.set(date, addToDay(this.rows.get(date) ?? emptyDay(date), event));
    return this;
  }

  tick(action: ActionId): this {
    return this.tell({ type: 'action-ticked', date: this.date, action });
  }

  takeBreak(): this {
    return this.tell({
      type: 'break-logged',
      start: this.at,
      minutes: 2,
      kind: 'walk',
      source: 'panel',
      exercises: [],
    });
  }

  get history(): readonly DayTotals[] {
    return [...this.rows.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  }

  readonly rowOf = (date: LocalDate): DayTotals | undefined => this.rows.get(date);

  get programme(): Programme {
    if (this.model.programme === null) throw new Error('There is no programme.');
    return this.model.programme;
  }

  get asked(): Asked {
    const since = addDays(this.date, -DAYS_READ);
    return askedOn(
      this.model,
      this.history.filter(({ date }) => date >= since),
      this.date,
    );
  }

  get moment(): ProgrammeMoment {
    return this.asked.moment;
  }
}
