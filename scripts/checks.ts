/** The checks that need no browser, by name. `check` and `test` share them. */
import { runTool } from './run.ts';
import { type Tally, vitest } from './tally.ts';

export async function fastChecks(tally: Tally): Promise<void> {
  await tally.check('wxt prepare', () => runTool('wxt', ['prepare']));
  await tally.check('types of core, without a DOM', () =>
    runTool('tsc', ['-p', 'core'], { pack: 'typescript' }),
  );
  await tally.check('types', () => runTool('tsc', ['--noEmit', '-p', '.'], { pack: 'typescript' }));
  await tally.check('lint', () =>
    runTool('biome', ['check', '--error-on-warnings'], { pack: '@biomejs/biome' }),
  );
  await tally.tests('unit, component, content and architecture tests', () => vitest([]));
}
