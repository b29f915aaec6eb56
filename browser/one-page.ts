/** Of several pages that show the same session one is heard. The browser hands the turn on when that one closes. */

const LOCK = 'rugritme-heard';

export interface Turn {
  /** Whether this page is the one. */
  readonly mine: () => boolean;
  readonly giveUp: () => void;
}

export function takeTurn(): Turn {
  // Without locks each page is heard: better twice than never.
  const locks = globalThis.navigator?.locks;
  if (locks == null) return { mine: () => true, giveUp: () => undefined };
  const over = new AbortController();
  let mine = false;
  const held = () =>
    new Promise<void>((done) => {
      mine = true;
      over.signal.addEventListener('abort', () => done());
    });
  // Given up while it waited: the browser says so by an error.
  locks.request(LOCK, { signal: over.signal }, held).catch(() => undefined);
  return {
    mine: () => mine,
    giveUp() {
      mine = false;
      over.abort();
    },
  };
}
