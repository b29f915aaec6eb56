/** Waiting on conditions, for tests, tour and benchmark alike. No wait is without a limit and a sentence. */

const EVERY = 40;

/** A page that is just being loaded has not answered yet; that is no answer. */
const LOADING = /Execution context was destroyed|Cannot find context/;
const NOT_YET = Symbol('not yet');

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
    const value = await unlessLoading(read);
    if (value !== NOT_YET && fits(value)) return value;
    if (performance.now() > until) {
      const was = value === NOT_YET ? 'a page still loading' : JSON.stringify(value);
      throw new Error(`${what}: not so after ${patience} ms; it was ${was}`);
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

async function unlessLoading<T>(read: () => T | Promise<T>): Promise<T | typeof NOT_YET> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && LOADING.test(error.message)) return NOT_YET;
    throw error;
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

/**
 * Waits for what ends by itself, but not for ever.
 * @param what the end in words, for when it never came
 * @param patience ms
 */
export async function within<T>(what: string, work: Promise<T>, patience = 10_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not so after ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
