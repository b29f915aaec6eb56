/** What a list on paper has room for. */

const LONGEST = 40;

/** A name of somebody's own choice in the room that a line has. */
export function brief(name: string): string {
  const characters = [...name.trim()];
  return characters.length <= LONGEST
    ? name.trim()
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

/** How many of a list there is no place for where `most` of it are shown. */
export function beyond(list: readonly unknown[], most: number): number {
  return Math.max(0, list.length - most);
}
