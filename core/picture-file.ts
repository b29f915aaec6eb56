/**
 * What a file says of itself in its first bytes: whether it is a picture that we take, and how large it claims to be.
 * Asked before anything is decoded: a few hundred bytes can claim a picture that fills the memory.
 */

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * `no-picture`: none of the kinds that we take. `heavy`: too many bytes. `vast`: too many pixels. `damaged`: it says it is
 * a picture and cannot be read.
 */
export type PictureTrouble = 'no-picture' | 'heavy' | 'vast' | 'damaged';

/** Bytes of a file that is chosen: more than a photo of a telephone has. */
export const HEAVIEST_FILE = 25_000_000;
/** Pixels before it is made smaller: some 250 MB while it is decoded. */
export const MOST_PIXELS = 64_000_000;
/** Longest side of a picture that is kept: twice as sharp as the panel is wide. */
export const LONGEST_SIDE = 640;

/** @returns null for anything but a JPEG, PNG, WebP or GIF; of a moving one it is the size of its first picture */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const size = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

/** The size within the longest side, in the same shape; nothing is made larger. */
export function scaled({ width, height }: PictureSize, longest = LONGEST_SIDE): PictureSize {
  const factor = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

function begins(bytes: Uint8Array, signature: string, from = 0): boolean {
  return [...signature].every((character, index) => bytes[from + index] === character.charCodeAt(0));
}

function viewOf(bytes: Uint8Array, least: number): DataView | null {
  if (bytes.byteLength < least) return null;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** RFC 2083: the header is the first chunk. */
function png(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes, 24);
  if (view === null || !begins(bytes, '\x89PNG\r\n\x1a\n') || !begins(bytes, 'IHDR', 12)) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** GIF89a specification, logical screen descriptor. */
function gif(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes, 10);
  if (view === null || !begins(bytes, 'GIF8')) return null;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** RFC 9649: extended, lossless and plain files each hold it elsewhere. */
function webp(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes, 30);
  if (view === null || !begins(bytes, 'RIFF') || !begins(bytes, 'WEBP', 8)) return null;
  if (begins(bytes, 'VP8X', 12)) {
    const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    return { width: three(24) + 1, height: three(27) + 1 };
  }
  if (begins(bytes, 'VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (!begins(bytes, 'VP8 ', 12)) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** ITU T.81, B.2: segments follow each other until the frame's header, which is one of these. */
const FRAMES: ReadonlySet<number> = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);

function jpeg(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes, 4);
  if (view === null || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= bytes.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (FRAMES.has(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A byte that only fills, before the marker itself.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
