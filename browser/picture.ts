/**
 * A picture that somebody chose, made small enough to keep: decoded, drawn anew and written as an address that holds it
 * whole. What was in the file beside the picture (where it was taken, by which telephone) does not come along.
 */
import { OWN_LIMITS } from '../core/own-exercises.ts';
import {
  HEAVIEST_FILE,
  LONGEST_SIDE,
  MOST_PIXELS,
  type PictureSize,
  type PictureTrouble,
  pictureSize,
  scaled,
} from '../core/picture-file.ts';

export type ChosenPicture = { readonly address: string } | { readonly trouble: PictureTrouble };

/** Tried in turn until it fits: first less sharp, then smaller. */
const TRIES: readonly (readonly [longest: number, quality: number])[] = [
  [LONGEST_SIDE, 0.85],
  [LONGEST_SIDE, 0.6],
  [LONGEST_SIDE / 2, 0.7],
  [LONGEST_SIDE / 4, 0.6],
];

export async function pictureFrom(file: Blob): Promise<ChosenPicture> {
  if (file.size > HEAVIEST_FILE) return { trouble: 'heavy' };
  try {
    const size = pictureSize(new Uint8Array(await file.arrayBuffer()));
    if (size === null) return { trouble: 'no-picture' };
    if (size.width * size.height > MOST_PIXELS) return { trouble: 'vast' };
    return await redrawn(file);
  } catch {
    // Half a picture, or a file that was moved since it was chosen: to the person the same.
    return { trouble: 'damaged' };
  }
}

async function redrawn(file: Blob): Promise<ChosenPicture> {
  const picture = await createImageBitmap(file);
  try {
    for (const [longest, quality] of TRIES) {
      const address = await written(picture, scaled(picture, longest), quality);
      if (address.length <= OWN_LIMITS.picture.max) return { address };
    }
    return { trouble: 'vast' };
  } finally {
    picture.close();
  }
}

/** On white: the black lines of a drawing without a background would be lost on a dark page. */
async function written(
  picture: ImageBitmap,
  { width, height }: PictureSize,
  quality: number,
): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('There is no canvas');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return addressOf(await canvas.convertToBlob({ type: 'image/webp', quality }));
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
