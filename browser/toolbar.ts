/** The badge on the toolbar icon: empty after a restart, so it is restated at every boot. */
import { browser } from 'wxt/browser';
import type { Badge, BadgeTone } from '../core/timer/looks.ts';

/** Teal while calm, amber once due, burnt orange once passed over: the tokens of the panel, as the toolbar wants them. */
const COLOURS: Readonly<Record<BadgeTone, { readonly back: string; readonly text: string }>> = {
  calm: { back: '#1d5b57', text: '#ffffff' },
  nudge: { back: '#5a6b7b', text: '#ffffff' },
  meeting: { back: '#5a6b7b', text: '#ffffff' },
  due: { back: '#f2b134', text: '#241a04' },
  overdue: { back: '#b4430b', text: '#ffffff' },
};

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
