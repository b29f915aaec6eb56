/**
 * Counts how often the browser starts our worker while somebody sits. A debugger attached to a worker keeps it alive,
 * so this speaks to Chromium over the pipe itself and only watches workers come.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromium } from '../../scripts/browsers.ts';

const MINUTES = 10;
/** The first minute is installing, not sitting. */
const SETTLE = 60_000;

interface Told {
  readonly method?: string;
  readonly params?: { readonly targetInfo?: { readonly type: string; readonly url: string } };
}

/** @returns worker starts of ten real minutes, scaled to an hour */
export async function bootsAnHour(build: string): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'rugritme-boots-'));
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--remote-debugging-pipe',
  ];
  const child = spawn(await chromium(), [...args, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, Writable, Readable];
  let boots = 0;
  listen(fromBrowser, ({ method, params }) => {
    const worker = params?.targetInfo?.type === 'service_worker';
    if (method === 'Target.targetCreated' && worker) boots++;
  });
  const send = (id: number, method: string, params: object) =>
    toBrowser.write(`${JSON.stringify({ id, method, params })}\0`);
  send(1, 'Target.setDiscoverTargets', { discover: true, filter: [{}] });
  send(2, 'Extensions.loadUnpacked', { path: build });
  await pass(SETTLE);
  boots = 0;
  await pass(MINUTES * 60_000);
  child.kill();
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return (boots * 60) / MINUTES;
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
