/**
 * Our own quiet tone. Chromium's worker has no sound of its own, so an offscreen page makes it, which closes itself
 * when it has sounded; Firefox's event page is a page itself.
 */
import { browser } from 'wxt/browser';
import { chime } from './chime.ts';

const PAGE = '/offscreen.html';

/** @param volume 0-100; 0 plays nothing */
export async function playTone(volume: number): Promise<void> {
  if (volume === 0) return;
  if (import.meta.env.FIREFOX) {
    // Not waited for: it lasts a second, and other news may not stand in line for it.
    void chime(volume).catch(() => undefined);
    return;
  }
  const url = browser.runtime.getURL(`${PAGE}#${volume}`);
  // One at a time: a page that still stands has sounded already.
  if (await browser.offscreen.hasDocument?.()) await browser.offscreen.closeDocument();
  await browser.offscreen
    .createDocument({ url, reasons: ['AUDIO_PLAYBACK'], justification: 'A quiet tone with a prompt' })
    // Without sound the prompt stands all the same.
    .catch(() => undefined);
}
