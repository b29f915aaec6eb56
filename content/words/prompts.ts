/** What notifications and the toolbar icon say. Small enough for the background to hold both languages. */
import type { PromptKind } from '../../core/journal.ts';
import type { Language } from '../language.ts';

export interface NotificationWords {
  readonly title: Readonly<Record<PromptKind, (minutes: number) => string>>;
  readonly message: Readonly<Record<PromptKind, (breakMinutes: number) => string>>;
  readonly getUp: string;
  readonly later: (minutes: number) => string;
  /** Asked whether a pause may go on: end it, keep it. */
  readonly pause: readonly [string, string];
  /** A prompt comes in a minute. */
  readonly ahead: { readonly title: string; readonly message: string };
  /** Title of a reminder of somebody's own list; the message names the products. */
  readonly reminder: string;
  /** The weekly check-in stands open. */
  readonly checkIn: { readonly title: string; readonly message: string };
  readonly test: { readonly title: string; readonly message: string };
  /** The toolbar icon's name, for a pointer and a screen reader. */
  readonly icon: {
    readonly idle: string;
    readonly sitting: (minutes: number) => string;
    readonly due: string;
    readonly nudge: string;
    readonly meeting: string;
    readonly paused: string;
  };
}

const minutenNl = (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`);
const minutesEn = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`);

export const promptWords: Readonly<Record<Language, NotificationWords>> = {
  nl: {
    title: {
      move: (n) => `Je zit nu ${minutenNl(n)}`,
      'two-hours': () => 'Je zit al twee uur',
      'call-first': (n) => `Je zit nu ${minutenNl(n)}`,
      'still-paused': () => 'Je seintjes staan al een dag uit',
    },
    message: {
      move: (n) => `Sta even op: ${minutenNl(n)} is genoeg.`,
      'two-hours': () => 'Neem nu een echte pauze, weg van je scherm. Tien minuten is een mooi begin.',
      'call-first': () => 'Je gaf een waarschuwingsteken aan. Bel eerst je huisarts voor je gaat oefenen.',
      'still-paused': () => 'Zal Rugritme je weer een seintje geven als je lang zit?',
    },
    getUp: 'Ik sta op',
    later: (n) => `${minutenNl(n)} later`,
    pause: ['Zet ze aan', 'Laat ze uit'],
    ahead: { title: 'Over een minuut een seintje', message: 'Rond rustig af. Daarna even opstaan.' },
    reminder: 'Nu op je lijst',
    checkIn: { title: 'Je weekcheck', message: 'Hoe ging het deze week? Het kost 45 seconden.' },
    test: { title: 'Zo ziet een seintje eruit', message: 'Zag je hem? Dan kan Rugritme je helpen opstaan.' },
    icon: {
      idle: 'Rugritme',
      sitting: (n) => `Rugritme: je zit ${minutenNl(n)}`,
      due: 'Rugritme: tijd om op te staan',
      nudge: 'Rugritme: ga eens anders zitten',
      meeting: 'Rugritme: je zit in een overleg',
      paused: 'Rugritme: je seintjes staan al een dag uit',
    },
  },
  en: {
    title: {
      move: (n) => `You have been sitting for ${minutesEn(n)}`,
      'two-hours': () => 'You have been sitting for two hours',
      'call-first': (n) => `You have been sitting for ${minutesEn(n)}`,
      'still-paused': () => 'Your nudges have been off for a day',
    },
    message: {
      move: (n) => `Get up for a moment: ${minutesEn(n)} is enough.`,
      'two-hours': () => 'Take a real break now, away from your screen. Ten minutes is a good start.',
      'call-first': () => 'You ticked a warning sign. Call your GP first, before you exercise.',
      'still-paused': () => 'Shall Rugritme nudge you again when you sit for long?',
    },
    getUp: 'I am getting up',
    later: (n) => `${minutesEn(n)} later`,
    pause: ['Turn them on', 'Leave them off'],
    ahead: { title: 'A nudge in a minute', message: 'Finish calmly. Then get up for a moment.' },
    reminder: 'On your list now',
    checkIn: { title: 'Your weekly check-in', message: 'How was this week? It takes 45 seconds.' },
    test: {
      title: 'This is what a nudge looks like',
      message: 'Did you see it? Then Rugritme can help you get up.',
    },
    icon: {
      idle: 'Rugritme',
      sitting: (n) => `Rugritme: you have been sitting for ${minutesEn(n)}`,
      due: 'Rugritme: time to get up',
      nudge: 'Rugritme: change how you sit',
      meeting: 'Rugritme: you are in a meeting',
      paused: 'Rugritme: your nudges have been off for a day',
    },
  },
};
