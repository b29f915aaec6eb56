/** The reader's language and the interface's words in it. A switch in the settings takes effect at once on every page. */
import { computed, effect, signal } from '@preact/signals';
import type { Language } from '../content/language.ts';
import type { ProgrammeText } from '../content/programme/programme.ts';
import type { Words } from '../content/words/words.ts';
import { model, ready } from './state.ts';

/** What the browser reads: Dutch where Dutch comes first among its languages, else English. */
function browserLanguage(): Language {
  return globalThis.navigator?.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** The language shown. Until the settings are in it is what `boot.js` found, so that nothing flashes. */
export const language = computed<Language>(() => {
  if (!ready.value && globalThis.document?.documentElement.lang === 'en') return 'en';
  if (!ready.value && globalThis.document?.documentElement.lang === 'nl') return 'nl';
  const { language: choice } = model.value.settings;
  return choice === 'auto' ? browserLanguage() : choice;
});

export interface Spoken {
  readonly language: Language;
  readonly words: Words;
  readonly programme: ProgrammeText;
}

/** The words on screen; null until the first language chunk is in. The old ones stand until the new ones are in. */
export const spoken = signal<Spoken | null>(null);

/** Each language is one lazy chunk; the literal paths let the bundler see both. */
async function load(wanted: Language): Promise<Spoken> {
  if (wanted === 'nl') {
    const { wordsNl, programmeNl } = await import('../content/words/chunk.nl.ts');
    return { language: 'nl', words: wordsNl, programme: programmeNl };
  }
  const { wordsEn, programmeEn } = await import('../content/words/chunk.en.ts');
  return { language: 'en', words: wordsEn, programme: programmeEn };
}

/** Keeps words and page in the reader's language and theme. @returns once the first words are in */
export function followLanguage(): Promise<void> {
  return new Promise((resolve) => {
    effect(() => {
      const wanted = language.value;
      void load(wanted).then((loaded) => {
        // A quick second switch may overtake the first.
        if (language.peek() !== wanted) return;
        spoken.value = loaded;
        document.documentElement.lang = wanted;
        resolve();
      });
    });
    effect(() => {
      if (!ready.value) return;
      const { theme } = model.value.settings;
      if (theme === 'auto') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
    });
  });
}
