/** The decisions as a text for whoever mends a fault. Nothing of health, of the programme, and no id. */
import type { WhyWords } from '../../content/words/why.ts';
import type { Settings } from '../../core/settings.ts';
import { type Day, ofTimer } from '../../core/why/decision.ts';
import type { Outlook } from '../../core/why/now.ts';
import { withoutPrivate } from '../../core/why/share.ts';
import { lineOf } from './line.ts';
import { sentenceOf } from './outlook.ts';
import { settingsIn } from './setting.ts';

export interface Reported {
  readonly version: string;
  /** Name and version. */
  readonly browser: string;
  readonly system: string;
  readonly settings: Settings;
  readonly outlook: Outlook;
  readonly days: readonly Day[];
}

export function reportOf(
  { version, browser, system, settings, outlook, days }: Reported,
  words: WhyWords,
): string {
  const { share } = words;
  const decided = days.flatMap(({ date, decisions }) => [
    '',
    date,
    ...decisions.map((one) => rowOf(one, words)),
  ]);
  return [
    `Rugritme ${version}, ${browser}, ${system}`,
    '',
    share.settings,
    ...settingsIn(ofTimer(settings), words).map((one) => `  ${one}`),
    '',
    `${share.now}: ${sentenceOf(outlook, words)}`,
    ...(decided.length > 0 ? decided : ['', share.nothing]),
    '',
  ].join('\n');
}

function rowOf(decision: Day['decisions'][number], words: WhyWords): string {
  const { when, text, why } = lineOf(withoutPrivate(decision), words);
  return `  ${when}  ${text}. ${why}`.trimEnd();
}
