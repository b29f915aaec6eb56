/** What stands in the panel stands in the popup too. */
import { expect, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { named } from './given.ts';

export const PANEL_AND_POPUP = [
  ['panel', () => <Panel />],
  ['popup', () => <Popup openPanel={() => undefined} />],
] as const;

/** The popup gives its big button the focus once it is drawn, and after that to nothing. */
export function isDrawn(page: (typeof PANEL_AND_POPUP)[number][0]): Promise<void> {
  return vi.waitFor(() =>
    expect(page === 'panel' || document.activeElement === named('log-break')).toBe(true),
  );
}
