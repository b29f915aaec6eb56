/** What is listed, and in its place at the end how many more there were. */
import type { PartProps } from './Sheet.tsx';

export function withMore(
  listed: readonly string[],
  more: number,
  { words }: PartProps['paper'],
): readonly string[] {
  return more > 0 ? [...listed, words.more(more)] : listed;
}
