/** The badge on the toolbar icon: empty after a restart, so it is restated at every boot. */
import { browser } from 'wxt/browser';
import type { Badge } from '../core/timer/looks.ts';

/** Deep teal while calm, amber once due: the tokens of the panel, as the toolbar wants them. */
const COLOURS = {
  calm: { back: '#1d5b57', text: '#ffffff' },
  due: { back: '#f2b134', text: '#241a04' },
} as const;

/** @param title what the icon says to a pointer or a screen reader */
export async function restateBadge(badge: Badge, title: string): Promise<void> {
  const colours = COLOURS[badge.tone];
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: colours.back }),
    browser.action.setBadgeTextColor({ color: colours.text }),
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setTitle({ title }),
  ]);
}
