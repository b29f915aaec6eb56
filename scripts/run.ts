/** Running other programs: ours out of node_modules on this very Node, and the machine's own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');

export interface Outcome {
  readonly ok: boolean;
  /** All that was printed, on both streams, in order. */
  readonly output: string;
  /** What was printed on the standard output alone. */
  readonly stdout: string;
}

export interface How {
  /** Print while it runs, not only hand back. */
  readonly loud?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** @returns the outcome, also where the program does not exist */
export function run(command: string, args: readonly string[], { loud = false, env = {} }: How = {}) {
  return new Promise<Outcome>((resolve) => {
    const PATH = [BIN, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      stdout += chunk;
      if (loud) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
      if (loud) process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n`, stdout }));
    child.on('close', (code) => resolve({ ok: code === 0, output, stdout }));
  });
}

/** The command line of a package of ours, without a shell, so that it is the same on every system. */
export function tool(name: string, args: readonly string[], pack = name): readonly [string, string[]] {
  const home = join(ROOT, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: Readonly<Record<string, string>>;
  };
  const script = bin[name];
  if (script === undefined) throw new Error(`${pack} has no command ${name}`);
  return [process.execPath, [join(home, script), ...args]];
}

/** Runs a command of a package of ours. */
export function runTool(name: string, args: readonly string[], how: How & { pack?: string } = {}) {
  return run(...tool(name, args, how.pack), how);
}
