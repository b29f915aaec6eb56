/** The first screens, drawn by `scripts/prerender.ts` at build time with the store as it is before any data. */
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Panel } from '../components/panel/Panel.tsx';
import { Popup } from '../components/popup/Popup.tsx';
import { programmeEn, wordsEn } from '../content/words/chunk.en.ts';
import { programmeNl, wordsNl } from '../content/words/chunk.nl.ts';
import { spoken } from '../store/words.ts';
import { inBothLanguages } from './two-languages.ts';

const PAGES: Readonly<Record<string, () => ComponentChild>> = {
  sidepanel: () => <Panel />,
  popup: () => <Popup openPanel={() => undefined} />,
};

/** @returns the HTML of a page's first screen with its words in both languages; CSS shows the reader's own */
export function firstScreen(page: string): string {
  const screen = PAGES[page];
  if (screen === undefined) throw new Error(`No first screen is known for ${page}`);
  const draw = () => renderToString(<div class="first-screen">{screen()}</div>);
  spoken.value = { language: 'nl', words: wordsNl, programme: programmeNl };
  const nl = draw();
  spoken.value = { language: 'en', words: wordsEn, programme: programmeEn };
  return inBothLanguages(nl, draw());
}
