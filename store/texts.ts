/**
 * The long texts in the reader's language, each a lazy chunk. A text is fetched once somebody looks at it, and again
 * when the language changes; until the new one is there the old one stays on screen.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../content/language.ts';
import { arrives } from './loading.ts';
import { language } from './words.ts';

type Loaders<Text> = Readonly<Record<Language, () => Promise<Text>>>;

/**
 * @param spokenIn the language of the app, or one that was chosen for what is to be read elsewhere
 * @returns a signal that is null until its text is in
 */
export function lazyText<Text>(
  load: Loaders<Text>,
  spokenIn: ReadonlySignal<Language> = language,
): ReadonlySignal<Text | null> {
  let stop = () => {};
  const text = signal<Text | null>(null, {
    watched() {
      stop = effect(() => {
        const wanted = spokenIn.value;
        const loading = load[wanted]().then((loaded) => {
          // A quick second switch may overtake the first.
          if (spokenIn.peek() === wanted) text.value = loaded;
        });
        void arrives(loading);
      });
    },
    unwatched: () => stop(),
  });
  return text;
}

export const pageWords = lazyText({
  nl: async () => (await import('../content/words/pages.nl.ts')).pagesNl,
  en: async () => (await import('../content/words/pages.en.ts')).pagesEn,
});
export const whyWords = lazyText({
  nl: async () => (await import('../content/words/why.nl.ts')).whyNl,
  en: async () => (await import('../content/words/why.en.ts')).whyEn,
});
export const dataWords = lazyText({
  nl: async () => (await import('../content/words/data.nl.ts')).dataNl,
  en: async () => (await import('../content/words/data.en.ts')).dataEn,
});
export const articleText = lazyText({
  nl: async () => (await import('../content/article/nl.ts')).articleNl,
  en: async () => (await import('../content/article/en.ts')).articleEn,
});
export const supplementTexts = lazyText({
  nl: async () => (await import('../content/supplements/nl.ts')).supplementsNl,
  en: async () => (await import('../content/supplements/en.ts')).supplementsEn,
});
export const mineWords = lazyText({
  nl: async () => (await import('../content/mine/nl.ts')).mineNl,
  en: async () => (await import('../content/mine/en.ts')).mineEn,
});
export const detailTexts = lazyText({
  nl: async () => (await import('../content/supplements/detail.nl.ts')).detailsNl,
  en: async () => (await import('../content/supplements/detail.en.ts')).detailsEn,
});
export const foodTexts = lazyText({
  nl: async () => (await import('../content/food/nl.ts')).foodNl,
  en: async () => (await import('../content/food/en.ts')).foodEn,
});
export const redFlagTexts = lazyText({
  nl: async () => (await import('../content/red-flags/nl.ts')).redFlagsNl,
  en: async () => (await import('../content/red-flags/en.ts')).redFlagsEn,
});
export const exerciseTexts = lazyText({
  nl: async () => (await import('../content/exercises/nl.ts')).exercisesNl,
  en: async () => (await import('../content/exercises/en.ts')).exercisesEn,
});
export const libraryWords = lazyText({
  nl: async () => (await import('../content/words/library.nl.ts')).libraryNl,
  en: async () => (await import('../content/words/library.en.ts')).libraryEn,
});
export const guidedWords = lazyText({
  nl: async () => (await import('../content/words/guided.nl.ts')).guidedNl,
  en: async () => (await import('../content/words/guided.en.ts')).guidedEn,
});
export const planWords = lazyText({
  nl: async () => (await import('../content/plan/nl.ts')).planNl,
  en: async () => (await import('../content/plan/en.ts')).planEn,
});
export const checkInWords = lazyText({
  nl: async () => (await import('../content/check-in/nl.ts')).checkInNl,
  en: async () => (await import('../content/check-in/en.ts')).checkInEn,
});
export const progressWords = lazyText({
  nl: async () => (await import('../content/progress/nl.ts')).progressNl,
  en: async () => (await import('../content/progress/en.ts')).progressEn,
});
export const toldWords = lazyText({
  nl: async () => (await import('../content/told/nl.ts')).toldNl,
  en: async () => (await import('../content/told/en.ts')).toldEn,
});
export const reviewWords = lazyText({
  nl: async () => (await import('../content/review/nl.ts')).reviewNl,
  en: async () => (await import('../content/review/en.ts')).reviewEn,
});
export const agendaWords = lazyText({
  nl: async () => (await import('../content/plan/agenda.nl.ts')).agendaNl,
  en: async () => (await import('../content/plan/agenda.en.ts')).agendaEn,
});
