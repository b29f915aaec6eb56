/** What axe finds wrong in a page of ours. */
import axe from 'axe-core';
import type { ChromiumView } from './chromium.ts';

/** @returns sentences; empty where there is nothing to object to */
export async function violations(
  view: ChromiumView,
  options: axe.RunOptions = {},
): Promise<readonly string[]> {
  // Over the debugger: the page's own policy lets no script in from outside.
  await view.page.evaluate(axe.source);
  const found = (await view.page.evaluate(`axe.run(${JSON.stringify(options)})`)) as axe.AxeResults;
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}
