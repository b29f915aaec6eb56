/** Which of our two languages the user reads, where there is no page to tell. */
import { browser } from 'wxt/browser';
import type { LanguageChoice } from '../core/settings.ts';

export type Language = 'nl' | 'en';

/** The choice in the settings; `auto` is Dutch where the browser speaks Dutch, English elsewhere. */
export function languageOf(choice: LanguageChoice): Language {
  if (choice !== 'auto') return choice;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
