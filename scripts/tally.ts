/** Counting: checks count as one each, test runs as many as they hold. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, run, tool } from './run.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What vitest writes down of a run, as far as we read it. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

export class Tally {
  private readonly counts: Count[] = [];

  /** Runs one check and tells in a line how it went; what it said follows only where it failed. */
  async check(name: string, work: () => Promise<Outcome>): Promise<boolean> {
    const began = performance.now();
    const { ok, output } = await work();
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds(began)})`);
    if (!ok) console.log(output.trimEnd());
    this.counts.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
    return ok;
  }

  /** Runs tests; a run that ends badly without a failed test (a file that does not load) counts as one failure. */
  async tests(name: string, work: () => Promise<Count>): Promise<void> {
    const began = performance.now();
    const count = await work();
    const state = count.failed === 0 ? 'ok    ' : 'FAILED';
    console.log(`${state} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds(began)})`);
    this.counts.push(count);
  }

  /** Prints the sum alone on the last line and ends the process with it. */
  close(): never {
    const passed = this.counts.reduce((sum, one) => sum + one.passed, 0);
    const failed = this.counts.reduce((sum, one) => sum + one.failed, 0);
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    process.exit(failed === 0 ? 0 : 1);
  }
}

/**
 * Runs vitest and counts.
 * @param before a command that vitest is run under, such as `dbus-run-session --`
 */
export async function vitest(args: readonly string[], before: readonly string[] = []): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'rugritme-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const [node, script] = tool('vitest', ['run', ...args, ...reporters]);
  const [command, ...rest] = [...before, node, ...script];
  const { ok, output } = await run(command ?? node, rest);
  if (!ok) console.log(output.trimEnd());
  const count = countOf(file, ok);
  rmSync(folder, { recursive: true });
  return count;
}

/** A test that was skipped has shown nothing, so it counts as failed. */
function countOf(file: string, ok: boolean): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
