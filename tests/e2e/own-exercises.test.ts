/** An exercise of one's own in real Chromium: its picture is decoded, drawn anew and kept; files that are none are refused. */
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { fill, journal, reload, startProgramme } from './steps.ts';
import { go, named, press, seen, text } from './view.ts';

let chromium: Chromium;
let view: ChromiumView;
let folder: string;

/** A grey PNG; the size that it claims may be another than it has. */
function png(width: number, height: number, claimed = width): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claimed, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits of grey to a pixel.
  head.writeUInt8(8, 8);
  const rows = Buffer.alloc((width + 1) * height, 0x99).map((byte, at) =>
    at % (width + 1) === 0 ? 0 : byte,
  );
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function choose(name: string, content: string | Buffer, size?: number): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  if (size !== undefined) await truncate(path, size);
  await chromium.chooseFile(view, named('choose-picture'), path);
}

const preview = () =>
  view.run((one: string) => {
    const picture = document.querySelector<HTMLImageElement>(one);
    return picture === null ? '' : `${picture.naturalWidth} x ${picture.naturalHeight}`;
  }, named('picture-preview'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rugritme-pictures-'));
  chromium = await launchChromium();
  await startProgramme(await chromium.opened('welcome.html'));
  view = await chromium.tab('sidepanel.html#exercises/own-new');
  await fill(view, 'own-name', 'Brug van de fysio');
  await fill(view, 'own-amount', 10);
  await view.run((one: string) => {
    const field = document.querySelector<HTMLTextAreaElement>(one);
    field?.focus();
    document.execCommand('insertText', false, 'Lig op je rug.\nTil je billen op.');
  }, named('own-steps'));
});

afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a large photo is kept no larger than the panel needs', async () => {
  await choose('photo.png', png(3000, 2000));
  await expect.poll(preview).toBe('640 x 427');
});

test.each([
  ['text that is called a photo', 'letter.png', 'Geachte heer', undefined, 'JPG, PNG, WebP of GIF'],
  [
    'a drawing that may carry a script',
    'drawing.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    undefined,
    'JPG',
  ],
  ['half a photo', 'half.png', png(900, 900).subarray(0, 200), undefined, 'niet te lezen'],
  ['a file of 100 MB', 'film.jpg', '', 100_000_000, '25 MB'],
  [
    'a picture that claims to fill the memory',
    'bomb.png',
    png(9, 30_000, 30_000),
    undefined,
    'te veel beeldpunten',
  ],
])('%s gets a sentence, and the photo of before stays', async (_what, name, content, size, says) => {
  await choose(name, content, size);
  await expect.poll(() => text(view, named('picture-wrong'))).toContain(says);
  expect(await preview()).toBe('640 x 427');
  expect(
    await view.run((one: string) => document.querySelector<HTMLInputElement>(one)?.value, named('own-name')),
  ).toBe('Brug van de fysio');
});

test('it stands with its exercise, out of the journal, also after a reload', async () => {
  await press(view, named('own-save'));
  await seen(view, named('edit-exercise'));
  await seen(view, '.own-picture img');
  await reload(view);
  await seen(view, '.own-picture img');
  const kept = await journal(view);
  expect(kept.filter(({ type }) => type === 'picture-kept')).toHaveLength(1);
  await go(view, '#exercises');
  await seen(view, `[data-id^="own-"] img`);
  expect(await text(view, '[data-id^="own-"]')).toContain('10 keer');
});
