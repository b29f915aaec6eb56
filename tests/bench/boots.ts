/**
 * Ten real minutes of sitting and of being away: how often the browser starts our worker, and what it costs the
 * processor, beside the same browser without us. A debugger attached to a worker keeps it alive, so this speaks to
 * Chromium over the pipe itself and only watches workers come.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromium } from '../../scripts/browsers.ts';

const MINUTES = 10;
/** The first minute is installing, not sitting. */
const SETTLE = 60_000;
/** Clock ticks of a second in `/proc`. */
const TICKS = 100;

const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe'];
/**
 * A screen on which nobody touches anything: only with one does the browser know that nobody is there. Without its
 * screen saver: to lock is news that the browser tells once per absence, and it would fall among the ten minutes.
 */
const SCREEN = ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24 -s 0'];

export interface TenMinutes {
  /** Worker starts, scaled to an hour. */
  readonly boots: number;
  /** Seconds of processor time of the whole browser, scaled to an hour. */
  readonly processor: number;
}

/**
 * @param build the extension, or null for a browser without it
 * @param away nobody touches anything on a real screen; otherwise the browser holds somebody to be there
 */
export async function tenMinutes(build: string | null, away = false): Promise<TenMinutes> {
  const profile = mkdtempSync(join(tmpdir(), 'rugritme-boots-'));
  const browser = [await chromium(), ...ARGS, `--user-data-dir=${profile}`, 'about:blank'];
  const [command = '', ...args] = away ? [...SCREEN, ...browser] : [...browser, '--headless=new'];
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const pipe = speakTo(child);
  pipe.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  if (build !== null) await pipe.load(build);
  await pass(SETTLE);
  if (build !== null && away) await beAwaySoon(pipe);
  const [boots, ticks] = [pipe.boots(), ticksOf(profile)];
  await pass(MINUTES * 60_000);
  const found = { boots: pipe.boots() - boots, ticks: ticksOf(profile) - ticks };
  pipe.send('Browser.close', {});
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const hour = 60 / MINUTES;
  return { boots: found.boots * hour, processor: (found.ticks / TICKS) * hour };
}

interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly targetInfo?: { readonly type: string; readonly url: string } };
  readonly result?: Readonly<Record<string, string>>;
}

type Pipe = ReturnType<typeof speakTo>;

function speakTo(child: ChildProcess) {
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const asked = new Map<number, (result: Told['result']) => void>();
  let [boots, ids, origin] = [0, 0, 'not loaded'];
  listen(fromBrowser, ({ id, method, params, result }) => {
    if (id !== undefined) asked.get(id)?.(result);
    const target = method === 'Target.targetCreated' ? params?.targetInfo : undefined;
    // The browser has workers of its own.
    if (target?.type === 'service_worker' && target.url.startsWith(origin)) boots++;
  });
  const send = (method: string, params: object, sessionId?: string) => {
    toBrowser.write(`${JSON.stringify({ id: ++ids, method, params, sessionId })}\0`);
    return new Promise<Told['result']>((resolve) => asked.set(ids, resolve));
  };
  const load = async (path: string) => {
    const loaded = await send('Extensions.loadUnpacked', { path });
    origin = `chrome-extension://${loaded?.id}`;
  };
  return { send, load, boots: () => boots, origin: () => origin };
}

/** A natural break of fifteen seconds, so that the ten minutes begin with somebody who is away. */
async function beAwaySoon({ send, origin }: Pipe): Promise<void> {
  const tab = await send('Target.createTarget', { url: `${origin()}/options.html` });
  await pass(3000);
  const session = await send('Target.attachToTarget', { targetId: tab?.targetId, flatten: true });
  const settings = { naturalBreak: 15 };
  const message = { id: crypto.randomUUID(), command: { type: 'change-settings', settings } };
  const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
  await send('Runtime.evaluate', { expression, awaitPromise: true }, session?.sessionId);
  await send('Target.closeTarget', { targetId: tab?.targetId });
  await pass(SETTLE);
}

/** Processor time of every process of the browser that has this profile. */
function ticksOf(profile: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const browser = new Set(pids.filter((pid) => read(pid, 'cmdline').includes(profile)));
  // Its children do not all name the profile: whoever descends from it counts too.
  for (let grown = 0; grown !== browser.size; ) {
    grown = browser.size;
    for (const pid of pids) if (browser.has(stat(pid)[1] ?? '')) browser.add(pid);
  }
  return [...browser].reduce((sum, pid) => sum + Number(stat(pid)[11] ?? 0) + Number(stat(pid)[12] ?? 0), 0);
}

/** The fields of `/proc/PID/stat` after the name, from the state on. */
function stat(pid: string): readonly string[] {
  return read(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended since it was listed.
    return '';
  }
}

function listen(from: Readable, hear: (told: Told) => void): void {
  let said = '';
  from.on('data', (chunk: Buffer) => {
    said += chunk;
    const messages = said.split('\0');
    said = messages.pop() ?? '';
    for (const message of messages) hear(JSON.parse(message) as Told);
  });
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
