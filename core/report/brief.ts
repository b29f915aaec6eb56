/** A name of somebody's own choice in the room that a line of a list has. */
const LONGEST = 40;

export function brief(name: string): string {
  const characters = [...name.trim()];
  return characters.length <= LONGEST
    ? name.trim()
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
