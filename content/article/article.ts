/**
 * The shape of the article's summary. Facts and figures are the article's, the sentences are our own; doses come
 * from the supplements, so that no dose stands without its warning. A part, factor or question without words in a
 * language does not compile.
 */
import type { PhaseId } from '../../core/programme.ts';
import type { SourceId } from '../sources.ts';

export const ARTICLE = {
  title: 'Rugpijn',
  series: 'Fiches Yvo Sijpkens',
  publisher: 'Stichting Je Leefstijl Als Medicijn',
  url: 'https://docs.gezondland.org/fiches-yvo-sijpkens/rugpijn',
} as const;

/** What the lines under `besides` and the cautions lean on. */
export const BESIDES_SOURCES: readonly SourceId[] = [
  'kngf-2021',
  'nhg-2017',
  'who-2023',
  'field-2022',
  'murdoch-2019',
  'behm-2020',
];

/** The parts in reading order; each is a deep link `#article/<part>`. */
export const ARTICLE_PARTS = [
  'in-brief',
  'background',
  'factors',
  'approach',
  'supplements',
  'programme',
  'questions',
  'disclaimer',
] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

export const FACTORS = ['movement', 'stress', 'sleep', 'carbohydrates', 'deficiencies', 'fascia'] as const;
export type FactorId = (typeof FACTORS)[number];

export const APPROACHES = ['food', 'movement', 'fascia', 'sleep-stress'] as const;
export type ApproachId = (typeof APPROACHES)[number];

export const QUESTIONS = ['metabolic-basis', 'food', 'supplements', 'movement'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

export interface Titled {
  readonly title: string;
  /** Paragraphs of plain text. */
  readonly text: readonly string[];
}

export interface ArticleText {
  /** That these are our words about the article; stands with the link to the original. */
  readonly summaryNote: string;
  readonly headings: Readonly<Record<ArticlePart, string>>;
  /** The five points, in the article's order. */
  readonly inBrief: readonly [string, string, string, string, string];
  readonly background: readonly string[];
  readonly factors: Readonly<Record<FactorId, { readonly factor: string; readonly effect: string }>>;
  readonly approachIntro: readonly string[];
  readonly approaches: Readonly<Record<ApproachId, Titled>>;
  /** Ours: stands beside every mention of TKB (`approaches.food`, `questions.food`) and of adapting food. */
  readonly foodCaution: string;
  /** Ours: stands beside `approaches.fascia`, where the article names electrolytes. */
  readonly waterCaution: string;
  readonly supplementsIntro: string;
  readonly programmeIntro: string;
  /** The 90-day table: focus and actions of each phase as the article has them. */
  readonly phases: Readonly<
    Record<PhaseId, { readonly weeks: string; readonly focus: string; readonly actions: string }>
  >;
  /** The twelve weeks are 84 days; what we put in days 85-90, said as our own. */
  readonly lastDays: string;
  readonly questions: Readonly<
    Record<QuestionId, { readonly question: string; readonly answer: readonly string[] }>
  >;
  /** The foundation's own disclaimer, in our words. */
  readonly disclaimer: readonly string[];
  /** That we are not affiliated. */
  readonly notAffiliated: string;
  /** Where guidelines or limits differ, said beside the article (fact sheet 0.2). Ours, never the article's. */
  readonly besides: readonly string[];
}
