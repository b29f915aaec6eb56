/** The words of somebody's own data: backup, tables, import, damage and recovery. Both languages are complete by type. */
import type { BreakKind, BreakSource } from '../../core/journal.ts';
import type { Part } from '../../core/preview.ts';

export interface BackupWords {
  readonly title: string;
  /** `date` is that of the last file; null = none yet. */
  readonly text: (date: string | null) => string;
  readonly save: string;
  readonly later: string;
  readonly last: (date: string) => string;
  readonly never: string;
}

/** The way to the page for the physiotherapist or GP. */
export interface ReportLinkWords {
  readonly title: string;
  readonly hint: string;
  readonly link: string;
}

export interface TableWords {
  readonly title: string;
  readonly hint: string;
  readonly style: string;
  readonly styles: Readonly<Record<'comma' | 'point', string>>;
  /** The button of each table, and the first part of its file's name. */
  readonly save: Readonly<Record<'breaks' | 'days' | 'measurements', string>>;
  readonly files: Readonly<Record<'breaks' | 'days' | 'measurements', string>>;
  readonly saved: (file: string) => string;
  /** The heads of the columns, in order. */
  readonly breaks: readonly string[];
  readonly days: readonly string[];
  readonly measurements: readonly string[];
  readonly kinds: Readonly<Record<BreakKind, string>>;
  readonly sources: Readonly<Record<BreakSource, string>>;
}

export interface PreviewWords {
  readonly title: string;
  readonly reading: string;
  readonly holds: (events: number, from: string, to: string) => string;
  readonly addedTitle: string;
  readonly added: (events: number, known: number) => string;
  readonly breaks: (count: number) => string;
  readonly ticks: (count: number) => string;
  readonly told: (count: number) => string;
  readonly portions: (count: number) => string;
  readonly products: (count: number) => string;
  readonly exercises: (count: number) => string;
  readonly hereTitle: string;
  /** `start` null: no programme runs afterwards. */
  readonly programme: (start: string | null) => string;
  readonly brought: Readonly<Record<Part, string>>;
  readonly kept: Readonly<Record<Part, string>>;
  readonly unchanged: string;
  readonly nothing: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly close: string;
}

export interface DamageWords {
  readonly title: string;
  readonly events: (count: number) => string;
  readonly days: (count: number) => string;
  readonly what: string;
  readonly lost: string;
  readonly toRecovery: string;
}

export interface RecoveryWords {
  readonly title: string;
  readonly back: string;
  readonly fine: string;
  readonly causes: Readonly<Record<'broken' | 'newer' | 'lost', string>>;
  readonly tryTitle: string;
  readonly tries: readonly string[];
  readonly keptTitle: string;
  readonly keptSettings: (date: string) => string;
  readonly keptProgramme: (start: string) => string;
  readonly keptMonths: string;
  readonly keptNone: string;
  readonly month: string;
  readonly sitting: string;
  readonly breaks: string;
  readonly actions: string;
  readonly hours: (hours: number) => string;
  readonly lostTitle: string;
  readonly lost: readonly string[];
  readonly rescueTitle: string;
  readonly rescueText: string;
  readonly rescue: string;
  readonly rescued: (events: number, damaged: number) => string;
  readonly rescuedNothing: string;
  readonly freshTitle: string;
  readonly freshText: string;
  readonly fresh: string;
  readonly freshSure: string;
  readonly freshSureText: string;
  readonly freshNext: string;
  readonly freshReally: string;
  readonly freshReallyText: string;
  readonly freshNow: string;
  readonly keep: string;
  readonly freshDone: string;
  readonly freshFailed: string;
  readonly restoreTitle: string;
  readonly restore: string;
  readonly restored: string;
  readonly import: string;
  readonly dismiss: string;
}

export interface DataWords {
  readonly report: ReportLinkWords;
  readonly backup: BackupWords;
  readonly table: TableWords;
  readonly preview: PreviewWords;
  readonly damage: DamageWords;
  readonly recovery: RecoveryWords;
}
