/** Mozilla's own linter over the Firefox build. No errors, and no warning but those explained here. */
import { FIREFOX_BUILD } from './build.ts';
import { type Outcome, runTool } from './run.ts';

/** Warnings that stay, each with its reason; the README tells them too. */
const EXPLAINED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact assigns innerHTML where an element asks for dangerouslySetInnerHTML; ours never do, and the content security policy forbids it.',
};

interface Remark {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

export async function lintForFirefox(): Promise<Outcome> {
  const args = ['lint', '--source-dir', FIREFOX_BUILD, '--output', 'json', '--no-config-discovery'];
  const outcome = await runTool('web-ext', args);
  const report = parse(outcome.stdout);
  if (report === null) return { ...outcome, ok: false };
  const wrong = [...report.errors, ...report.warnings.filter(({ code }) => !(code in EXPLAINED))];
  const output = wrong.map(({ code, message, file }) => `${code} ${file ?? ''} ${message}`).join('\n');
  return { ...outcome, ok: wrong.length === 0, output };
}

function parse(text: string): Report | null {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return null;
  }
}
