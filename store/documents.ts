/**
 * All that can be found, as documents with one shape: supplements, warning signs, exercises, those of one's own too, parts
 * of the article.
 */
import { ARTICLE_PARTS, type ArticlePart, type ArticleText } from '../content/article/article.ts';
import type { ExerciseTexts } from '../content/exercises/exercise.ts';
import { exerciseFigures } from '../content/exercises/figures.ts';
import { redFlagFigures } from '../content/red-flags/figures.ts';
import { RED_FLAG_IDS, type RedFlagTexts } from '../content/red-flags/red-flag.ts';
import { articleTerms, exerciseTerms, redFlagTerms } from '../content/search/terms.ts';
import { supplementFigures } from '../content/supplements/figures.ts';
import type { SupplementTexts } from '../content/supplements/supplement.ts';
import { EXERCISE_IDS } from '../core/exercises.ts';
import type { OwnExercise } from '../core/own-exercises.ts';
import { hashOf, type View } from '../core/route.ts';
import { SUPPLEMENT_IDS, type SupplementId } from '../core/supplements/product.ts';

export type Kind = 'supplement' | 'red-flag' | 'own-exercise' | 'exercise' | 'article';

export interface Document {
  readonly kind: Kind;
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  /** Whom to call, what sort it is: the line under the name; empty where there is none. */
  readonly about: string;
  /** What people also call it, in both languages. */
  readonly terms: readonly string[];
  /** Sentences in which a word may stand that neither name nor terms have. */
  readonly body: readonly string[];
}

const EMERGENCY_NUMBER = '112';

/** Texts that are not in yet are left out. */
export interface Texts {
  readonly supplements: SupplementTexts;
  readonly redFlags: RedFlagTexts | null;
  readonly exercises: ExerciseTexts | null;
  readonly article: ArticleText | null;
}

/**
 * In the order in which equals are shown: what may be a danger to health comes right after the supplements.
 * @param own what somebody wrote down; nothing of it is in the index of the build
 */
export function documentsOf(
  { supplements, redFlags, exercises, article }: Texts,
  own: readonly OwnExercise[] = [],
): readonly Document[] {
  return [
    ...SUPPLEMENT_IDS.map((id) => supplementDocument(id, supplements)),
    ...(redFlags === null ? [] : redFlagDocuments(redFlags)),
    ...own.map(ownDocument),
    ...(exercises === null ? [] : exerciseDocuments(exercises)),
    ...(article === null ? [] : ARTICLE_PARTS.map((part) => articleDocument(part, article))),
  ];
}

function addressed(kind: Kind, view: View, id: string) {
  return { kind, id, hash: hashOf({ view, part: id }) };
}

function supplementDocument(id: SupplementId, texts: SupplementTexts): Document {
  const { terms } = supplementFigures[id];
  // Without its dose: that stands nowhere without its warning.
  return { ...addressed('supplement', 'supplements', id), name: texts[id].name, about: '', terms, body: [] };
}

function redFlagDocuments({ flags, headings }: RedFlagTexts): readonly Document[] {
  return RED_FLAG_IDS.map((id) => {
    const { call } = redFlagFigures[id];
    const number = call === 'emergency' ? [EMERGENCY_NUMBER] : [];
    return {
      ...addressed('red-flag', 'red-flags', id),
      name: flags[id],
      about: headings[call],
      terms: [...redFlagTerms[id], ...number],
      body: [],
    };
  });
}

function exerciseDocuments({ exercises, groups, places }: ExerciseTexts): readonly Document[] {
  return EXERCISE_IDS.map((id) => {
    const { name, needs } = exercises[id];
    const { group, places: where } = exerciseFigures[id];
    const about = groups[group];
    const body = [about, needs, ...where.map((place) => places[place])];
    return { ...addressed('exercise', 'exercises', id), name, about, terms: exerciseTerms[id], body };
  });
}

function ownDocument({ id, name, steps }: OwnExercise): Document {
  return { ...addressed('own-exercise', 'exercises', id), name, about: '', terms: [], body: steps };
}

function articleDocument(part: ArticlePart, text: ArticleText): Document {
  return {
    ...addressed('article', 'article', part),
    name: text.headings[part],
    about: '',
    terms: articleTerms[part],
    body: bodies[part](text),
  };
}

const bodies: Readonly<Record<ArticlePart, (text: ArticleText) => readonly string[]>> = {
  'in-brief': ({ inBrief }) => inBrief,
  background: ({ background }) => background,
  factors: ({ factors }) => Object.values(factors).flatMap(({ factor, effect }) => [factor, effect]),
  approach: ({ approachIntro, approaches }) => [
    ...approachIntro,
    ...Object.values(approaches).flatMap(({ title, text }) => [title, ...text]),
  ],
  // Only doses stand there.
  supplements: () => [],
  programme: ({ phases }) => Object.values(phases).flatMap(({ focus, actions }) => [focus, actions]),
  questions: ({ questions }) => Object.values(questions).map(({ question }) => question),
  disclaimer: ({ disclaimer, notAffiliated }) => [...disclaimer, notAffiliated],
};
