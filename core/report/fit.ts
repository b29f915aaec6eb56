/** How much goes on two sheets of paper. */

/** Most pages of a report: nobody reads a third. */
export const PAGES = 2;

/**
 * Blocks laid on pages one after the other; none is cut in two unless it is taller than a page.
 * @param heights of each block with the room above it, in one unit with `page`
 */
export function pagesOf(heights: readonly number[], page: number): number {
  let pages = 1;
  let used = 0;
  for (const height of heights) {
    if (used > 0 && used + height > page) {
      pages++;
      used = 0;
    }
    used += height;
    while (used > page) {
      pages++;
      used -= page;
    }
  }
  return pages;
}

/**
 * @param before heights of all that always stands there
 * @param notes heights of the notes, in order
 * @param more height of the line that counts those without room
 * @returns how many of the notes fit on two pages
 */
export function notesThatFit(
  before: readonly number[],
  notes: readonly number[],
  more: number,
  page: number,
): number {
  const fits = (count: number) => {
    const line = count < notes.length ? [more] : [];
    return pagesOf([...before, ...notes.slice(0, count), ...line], page) <= PAGES;
  };
  let count = notes.length;
  while (count > 0 && !fits(count)) count--;
  return count;
}
