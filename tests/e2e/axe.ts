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
  await view.page.evaluate(colourChangesEnd);
  const found = (await view.page.evaluate(`axe.run(${JSON.stringify(options)})`)) as axe.AxeResults;
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

/** Halfway between two colour schemes a button has colours of neither; a ring goes on all the while. Runs in the page. */
async function colourChangesEnd(): Promise<void> {
  const changes = document
    .getAnimations()
    .filter((one) => one instanceof CSSTransition && one.transitionProperty.includes('color'));
  await Promise.allSettled(changes.map(({ finished }) => finished));
}
