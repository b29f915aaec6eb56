/** A real screen: a window that fills it, and a tab that is heard. */
import type { Chromium, ChromiumView } from './chromium.ts';

/** Fills the screen with the window of a tab, or gives it its place back. */
export async function fillScreen(view: ChromiumView, full: boolean): Promise<void> {
  await view.page.bringToFront();
  const session = await view.page.createCDPSession();
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', {
    windowId,
    bounds: { windowState: full ? 'fullscreen' : 'normal' },
  });
  await session.detach();
}

/** Opens a tab in front that plays a tone until it is closed. */
export async function playTone(chromium: Chromium) {
  const page = await chromium.browser.newPage();
  await page.goto('data:text/html,<title>Tone</title>');
  await page.bringToFront();
  await page.evaluate(() => {
    const context = new AudioContext();
    const tone = new OscillatorNode(context, { frequency: 220 });
    tone.connect(context.destination);
    tone.start();
  });
  return page;
}
