/** Waiting on conditions, for tests, tour and benchmark alike. */

const EVERY = 40;

/**
 * Waits until what is read fits.
 * @param what the condition in words, for when it never came true
 * @param patience ms
 */
export async function eventually<T>(
  what: string,
  read: () => T | Promise<T>,
  fits: (value: T) => boolean,
  patience = 10_000,
): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    if (performance.now() > until) {
      throw new Error(`${what}: not so after ${patience} ms; it was ${JSON.stringify(value)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

/** Waits until something holds. */
export async function holds(
  what: string,
  read: () => boolean | Promise<boolean>,
  patience?: number,
): Promise<void> {
  await eventually(what, read, (value) => value, patience);
}
