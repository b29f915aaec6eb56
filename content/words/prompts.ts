/** What notifications and the toolbar icon say. Small enough for the background to hold both languages. */
import type { PromptKind } from '../../core/journal.ts';
import type { Language } from '../language.ts';

interface PromptWords {
  readonly title: Readonly<Record<PromptKind, (minutes: number) => string>>;
  readonly message: Readonly<Record<PromptKind, (breakMinutes: number) => string>>;
  readonly getUp: string;
  readonly later: (minutes: number) => string;
  readonly test: { readonly title: string; readonly message: string };
  /** The toolbar icon's name, for a pointer and a screen reader. */
  readonly icon: {
    readonly idle: string;
    readonly sitting: (minutes: number) => string;
    readonly due: string;
  };
}

const minutenNl = (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`);
const minutesEn = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`);

export const promptWords: Readonly<Record<Language, PromptWords>> = {
  nl: {
    title: {
      move: (n) => `Je zit nu ${minutenNl(n)}`,
      'two-hours': () => 'Je zit al twee uur',
      'call-first': (n) => `Je zit nu ${minutenNl(n)}`,
    },
    message: {
      move: (n) => `Sta even op: ${minutenNl(n)} is genoeg.`,
      'two-hours': () => 'Neem nu een echte pauze, weg van je scherm. Tien minuten is een mooi begin.',
      'call-first': () => 'Je gaf een waarschuwingsteken aan. Bel eerst je huisarts voor je gaat oefenen.',
    },
    getUp: 'Ik sta op',
    later: (n) => `${minutenNl(n)} later`,
    test: { title: 'Zo ziet een seintje eruit', message: 'Zag je hem? Dan kan Rugritme je helpen opstaan.' },
    icon: {
      idle: 'Rugritme',
      sitting: (n) => `Rugritme: je zit ${minutenNl(n)}`,
      due: 'Rugritme: tijd om op te staan',
    },
  },
  en: {
    title: {
      move: (n) => `You have been sitting for ${minutesEn(n)}`,
      'two-hours': () => 'You have been sitting for two hours',
      'call-first': (n) => `You have been sitting for ${minutesEn(n)}`,
    },
    message: {
      move: (n) => `Get up for a moment: ${minutesEn(n)} is enough.`,
      'two-hours': () => 'Take a real break now, away from your screen. Ten minutes is a good start.',
      'call-first': () => 'You ticked a warning sign. Call your GP first, before you exercise.',
    },
    getUp: 'I am getting up',
    later: (n) => `${minutesEn(n)} later`,
    test: {
      title: 'This is what a nudge looks like',
      message: 'Did you see it? Then Rugritme can help you get up.',
    },
    icon: {
      idle: 'Rugritme',
      sitting: (n) => `Rugritme: you have been sitting for ${minutesEn(n)}`,
      due: 'Rugritme: time to get up',
    },
  },
};
