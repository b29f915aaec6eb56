import { describe, expect, test } from 'vitest';
import { pictureSize, scaled } from '../../core/picture-file.ts';

const text = (characters: string) => [...characters].map((one) => one.charCodeAt(0));
const file = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? text(part) : part)));
const nothing = (length: number) => Array<number>(length).fill(0);

const PNG = file('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 4, 0, 0, 0, 3, 0]);
const GIF = file('GIF89a', [0x40, 0x01, 0xf0, 0x00]);
const SOF = [0xff, 0xc2, 0, 17, 8, 0x03, 0x00, 0x04, 0x00, 3];
const JPEG = file([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xff, 0xdb, 0, 3, 9], SOF);
const WEBP = file('RIFF', nothing(4), 'WEBPVP8X', nothing(8), [0xff, 0x03, 0, 0xff, 0x02, 0]);
const LOSSLESS = file('RIFF', nothing(4), 'WEBPVP8L', nothing(4), [0x2f, 0xff, 0xc3, 0xbf, 0x00], nothing(5));
const LOSSY = file('RIFF', nothing(4), 'WEBPVP8 ', nothing(10), [0x00, 0x04, 0x00, 0x03]);

describe('the size that a picture says it has', () => {
  test.each([
    ['PNG', PNG, 1024, 768],
    ['GIF', GIF, 320, 240],
    ['JPEG, behind what the camera wrote', JPEG, 1024, 768],
    ['WebP', WEBP, 1024, 768],
    ['lossless WebP', LOSSLESS, 1024, 768],
    ['lossy WebP', LOSSY, 1024, 768],
  ])('of a %s', (_kind, bytes, width, height) => {
    expect(pictureSize(bytes)).toEqual({ width, height });
  });

  test.each([
    ['nothing', file()],
    ['text', file('Dit is geen foto, ook al heet hij foto.png')],
    ['a drawing', file('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['the beginning of a PNG', PNG.slice(0, 20)],
    ['a JPEG that ends before its frame', JPEG.slice(0, 12)],
    ['a JPEG whose segment claims no length', file([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a PNG without width', file('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', nothing(8))],
    ['a telephone’s HEIC', file([0, 0, 0, 24], 'ftypheic', nothing(40))],
  ])('is none of %s', (_kind, bytes) => {
    expect(pictureSize(bytes)).toBeNull();
  });
});

test.each([
  [4000, 3000, 640, 480],
  [3000, 4000, 480, 640],
  [300, 200, 300, 200],
  [6400, 2, 640, 1],
])('%i by %i is kept as %i by %i', (width, height, kept, high) => {
  expect(scaled({ width, height })).toEqual({ width: kept, height: high });
});
