/** The words of the calendar file: what one chooses, and what stands in the calendar. */
import type { PlanKind } from '../../core/agenda.ts';

export interface AgendaText {
  readonly title: string;
  readonly text: string;
  readonly legend: string;
  readonly kinds: Readonly<Record<PlanKind, string>>;
  readonly time: (kind: string) => string;
  readonly alarm: string;
  readonly save: string;
  readonly saved: (file: string, count: number) => string;
  readonly choose: string;
  readonly paused: string;
  readonly over: string;
  readonly private: string;
  readonly unticked: string;
  /** Beginning of the name of each entry. */
  readonly entry: (day: number, what: string) => string;
  readonly breathing: string;
  readonly open: string;
}
