/** A database that a newer Rugritme has written, in either browser. */
import { named, seen, type View } from './view.ts';
import { holds } from './wait.ts';

export function writtenByNewer(panel: View): Promise<void> {
  return panel.run(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('rugritme', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
}

/** The background forgives a first failure: a browser may still be starting. So the panel is asked again until it is there. */
export function recoveryOpens(
  panel: View,
  browser: { isOpen(page: string): boolean | Promise<boolean> },
): Promise<void> {
  return holds(
    'the page of recovery opens by itself',
    async () => {
      await panel.reload();
      await seen(panel, named('to-recovery'));
      return browser.isOpen('options.html#recovery');
    },
    20_000,
  );
}
