/**
 * The interface words of the reading views and of the full pages. Both languages are complete by type.
 * What the article, the supplements and the warning signs say stands in their own folders.
 */
import type { LanguageChoice, ThemeChoice } from '../../core/settings.ts';
import type { SupplementFigures } from '../supplements/supplement.ts';
import type { DetailWords } from './pages-detail.ts';
import type { SettingsWords } from './pages-settings.ts';

/** Words that more than one of these pages uses. */
export interface CommonWords {
  readonly minutes: (count: number) => string;
  readonly seconds: (count: number) => string;
  /** Read out after a link that leaves the extension. */
  readonly newTab: string;
  readonly ours: string;
  readonly heedWarning: string;
  readonly sources: string;
  /** One line for the foot of a page; the whole disclaimer stands in the article. */
  readonly disclaimer: string;
  readonly redFlagsLink: string;
}

export interface ArticleWords {
  readonly title: string;
  readonly contents: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly next: string;
  readonly previous: string;
  /** Which match of how many, and in which part of the article. */
  readonly match: (index: number, count: number, part: string) => string;
  readonly count: (count: number) => string;
  readonly none: (query: string) => string;
  readonly noneAdvice: string;
  readonly original: string;
  readonly by: (series: string, publisher: string) => string;
  readonly adviceTitle: string;
  readonly wholeDisclaimer: string;
  readonly factor: string;
  readonly effect: string;
  readonly phase: string;
  readonly actions: string;
  readonly lastDaysTitle: string;
  readonly besidesTitle: string;
  readonly aboutSupplement: (name: string) => string;
}

export interface SupplementWords {
  readonly title: string;
  readonly intro: string;
  readonly found: (count: number) => string;
  readonly none: (query: string) => string;
  readonly showAll: string;
  readonly articleDose: string;
  readonly more: (name: string) => string;
  readonly back: string;
  readonly warning: string;
  readonly safety: string;
  readonly unclear: string;
  readonly evidence: string;
  readonly label: string;
  readonly units: Readonly<Record<SupplementFigures['limits'][number]['unit'], string>>;
  readonly ownChoice: string;
  readonly oneAtATime: string;
  readonly sideEffect: string;
}

/** Of the search for anything. */
export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly found: (count: number) => string;
  readonly noneAdvice: string;
  /** Before the word that was found where the name has it not. */
  readonly foundBy: string;
  readonly kinds: Readonly<
    Record<'supplement' | 'red-flag' | 'own-exercise' | 'exercise' | 'article', string>
  >;
}

export interface RedFlagWords {
  readonly title: string;
  readonly back: string;
  readonly call112: string;
  readonly tickHint: string;
  readonly never: string;
  readonly checkTitle: string;
  readonly checkHint: string;
  readonly noneOfThese: string;
  readonly iTicked: (count: number) => string;
  readonly goOn: string;
  readonly callTitle: string;
  readonly callUnknown: string;
  readonly closed: string;
  readonly contacted: string;
  readonly read: string;
  readonly contactedDone: string;
  readonly noneDone: string;
  readonly again: string;
  readonly list: string;
  readonly checkAgain: string;
  /** Name of each number that a person may call. */
  readonly phones: Readonly<Record<'gpPhone' | 'outOfHoursPhone', string>>;
  readonly phonesTitle: string;
  readonly phonesHint: string;
  readonly phoneWrong: string;
  /** `name` is one of `phones`. */
  readonly callNumber: (name: string, phone: string) => string;
}

export interface OptionsWords {
  readonly title: string;
  readonly whyLink: string;
  readonly promptAfter: string;
  readonly promptAfterHint: string;
  readonly followProgramme: (minutes: number) => string;
  readonly ownNumber: string;
  readonly minutesUnit: string;
  readonly timesUnit: string;
  readonly outside: (min: number, max: number) => string;
  readonly naturalBreak: string;
  readonly naturalBreakHint: string;
  readonly breakMinutes: string;
  readonly breakMinutesHint: string;
  readonly snoozeMinutes: string;
  readonly snoozeLimit: string;
  readonly snoozeLimitHint: string;
  readonly look: string;
  readonly language: string;
  readonly languages: Readonly<Record<LanguageChoice, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeChoice, string>>;
  readonly data: string;
  readonly dataHint: string;
  readonly exportTitle: string;
  readonly exportHint: string;
  readonly exportDo: string;
  readonly exported: (file: string) => string;
  readonly importTitle: string;
  readonly importHint: string;
  readonly importDo: string;
  readonly imported: (count: number) => string;
  readonly eraseTitle: string;
  readonly eraseHint: string;
  readonly eraseDo: string;
  readonly eraseSure: string;
  readonly eraseSureText: string;
  readonly exportFirst: string;
  readonly eraseNext: string;
  readonly eraseReally: string;
  readonly eraseReallyText: string;
  readonly eraseAll: string;
  readonly keep: string;
  readonly erased: string;
  readonly kept: string;
  readonly keptList: readonly string[];
  readonly about: string;
  readonly allSources: (count: number) => string;
  readonly version: (version: string) => string;
  readonly welcome: string;
}

export interface WelcomeWords {
  /** Name of the tab. */
  readonly tab: string;
  readonly title: string;
  readonly lead: string;
  readonly whatTitle: string;
  readonly what: readonly string[];
  readonly keepsTitle: string;
  readonly keeps: readonly string[];
  readonly limitsTitle: string;
  readonly redFlagsTitle: string;
  readonly redFlagsText: string;
  readonly testTitle: string;
  readonly testText: string;
  readonly test: string;
  readonly testAgain: string;
  readonly seen: string;
  readonly yes: string;
  readonly no: string;
  readonly seenWell: string;
  readonly notSeen: string;
  readonly systems: readonly { readonly name: string; readonly how: string }[];
  readonly startTitle: string;
  readonly startText: string;
  readonly startWhen: string;
  readonly startToday: (date: string) => string;
  readonly startMonday: (date: string) => string;
  readonly startOther: string;
  readonly startDate: string;
  readonly start: string;
  readonly notNow: string;
  readonly notNowText: string;
  readonly answerFirst: string;
  readonly needDate: string;
  readonly startedOn: (date: string) => string;
  readonly startsOn: (date: string) => string;
  readonly panelTitle: string;
  readonly panelText: string;
  readonly openPanel: string;
  readonly pinTitle: string;
  readonly pinText: string;
  readonly options: string;
}

export interface BreakWords {
  /** Name of the tab. */
  readonly tab: string;
  readonly noPrompt: string;
  readonly noPromptText: (minutes: number) => string;
  readonly getUp: string;
  readonly callFirstTitle: string;
  readonly noteBreak: (minutes: number) => string;
  readonly later: (minutes: number) => string;
  readonly onBreak: string;
  /** Around the figures that run down. */
  readonly left: { readonly before: string; readonly after: string };
  readonly began: (minutes: number) => string;
  readonly over: string;
  readonly overText: string;
  readonly undo: string;
  readonly backToWork: string;
  readonly ideasClosed: string;
  readonly stopIf: string;
}

export interface PageWords {
  readonly common: CommonWords;
  readonly article: ArticleWords;
  readonly supplements: SupplementWords;
  readonly detail: DetailWords;
  readonly search: SearchWords;
  readonly redFlags: RedFlagWords;
  readonly options: OptionsWords;
  readonly settings: SettingsWords;
  readonly welcome: WelcomeWords;
  readonly break: BreakWords;
}
