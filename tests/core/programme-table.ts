/**
 * The ninety days as one reads them in the fact sheet (7.2, 7.3; 7.4 for week 13): a row is a week, a column a day, a letter
 * a kind of action, a number its minutes. Breathing and the habits, the same each day, are left out.
 */
import type { Level } from '../../core/level.ts';
import type { ActionKind } from '../../core/programme.ts';

export const LETTERS: Readonly<Partial<Record<ActionKind, string>>> = {
  bewegen: 'B',
  core: 'C',
  kracht: 'K',
  wandelen: 'W',
  fascia: 'F',
  ontspanning: 'O',
  meten: 'M',
  plannen: 'P',
};

const TABLE: Readonly<Record<Level, string>> = {
  usual: `
     1 | B5 W5 M   | B5 W5     | B5 F5     | B5 W5     | B5 W5     | W10       | O6 M P
     2 | B5 W7     | B5 W7     | B5 F7     | B5 W7     | B5 W7     | W12       | O6 M P
     3 | C9 B3     | W8 F4     | C9 B3     | W12 O6    | C9 B3     | W10 F2    | O6 M P
     4 | C11 B3    | W10 F4    | C11 B3    | W14 O6    | C11 B3    | W12 F2    | O6 M P
     5 | K15       | W12 F3    | C12 B3    | W15 O6    | K15       | W15       | O6 M P
     6 | K16       | W14 F2    | C13 B3    | W16 O6    | K16       | W16       | O6 M P
     7 | K18       | W16 F2    | C15 B3    | W18 O6    | K18       | W18       | O6 M P
     8 | K16       | W14 F2    | C13 B3    | W16 O6    | K16       | W16       | O6 M P
     9 | K18       | W16 F2    | C15 B3    | W18 O6    | K18       | W18       | O6 M P
    10 | K20       | W18 F2    | C17 B3    | W20 O6    | K20       | W20       | O6 M P
    11 | K20       | W18 F2    | C17 B3    | W20 O6    | K20       | W20       | O6 M P
    12 | K20       | W18 F2    | C17 B3    | W20 O6    | K20       | W20       | O6 M P
    13 | M K15     | P W13     | P W20     | P K15     | P W13     | M W13
  `,
  firm: `
     1 | B5 W5 M   | B5 W5     | B5 F5     | B5 W5     | B5 W5     | W10       | O6 M P
     2 | B5 W7     | B5 W7     | B5 F7     | B5 W7     | B5 W7     | W12       | O6 M P
     3 | C9 B3     | W8 K4     | C9 B3     | W12 O6    | C9 B3     | W10 F2    | O6 M P
     4 | C11 B3    | W10 K4    | C11 B3    | W14 O6    | C11 B3    | W12 F2    | O6 M P
     5 | K15       | W12 F3    | C12 B3    | W15 O6    | K15       | W15       | O6 M P
     6 | K16       | W14 F2    | C13 B3    | W16 O6    | K16       | W16       | O6 M P
     7 | K18       | W16 F2    | C15 B3    | W18 O6    | K18       | W18       | O6 M P
     8 | K16       | W14 F2    | C13 B3    | W16 O6    | K16       | W16       | O6 M P
     9 | K18       | W16 F2    | C15 B3    | W18 O6    | K18       | W18       | O6 M P
    10 | K20       | W18 F2    | C17 B3    | W20 O6    | K20       | W20       | O6 M P
    11 | K20       | W18 F2    | C17 B3    | W20 O6    | K20       | W20       | O6 M P
    12 | K20       | W18 F2    | C17 B3    | W20 O6    | K20       | W20       | O6 M P
    13 | M K15     | P W13     | P W20     | P K15     | P W13     | M W13
  `,
  calm: `
     1 | B3 W3 M   | B3 W3     | B3 F3     | B3 W3     | B3 W3     | W6        | O6 M P
     2 | B3 W5     | B3 W5     | B3 F5     | B3 W5     | B3 W5     | W8        | O6 M P
     3 | C6 B2     | W5 F3     | C6 B2     | W8 O6     | C6 B2     | W6 F2     | O6 M P
     4 | C7 B2     | W6 F3     | C7 B2     | W9 O6     | C7 B2     | W8 F2     | O6 M P
     5 | K9        | W8 F2     | C8 B2     | W9 O6     | K9        | W9        | O6 M P
     6 | K10       | W9 F2     | C8 B2     | W10 O6    | K10       | W10       | O6 M P
     7 | K11       | W10 F2    | C9 B2     | W11 O6    | K11       | W11       | O6 M P
     8 | K10       | W9 F2     | C8 B2     | W10 O6    | K10       | W10       | O6 M P
     9 | K11       | W10 F2    | C9 B2     | W11 O6    | K11       | W11       | O6 M P
    10 | K12       | W11 F2    | C11 B2    | W12 O6    | K12       | W12       | O6 M P
    11 | K12       | W11 F2    | C11 B2    | W12 O6    | K12       | W12       | O6 M P
    12 | K12       | W11 F2    | C11 B2    | W12 O6    | K12       | W12       | O6 M P
    13 | M K9      | P W8      | P W12     | P K9      | P W8      | M W8
  `,
};

/** What each of the days 1-90 asks at a level, as it stands in the table. */
export function tableOf(level: Level): readonly string[] {
  const weeks = TABLE[level].trim().split('\n');
  return weeks.flatMap((week) =>
    week
      .split('|')
      .slice(1)
      .map((day) => day.trim()),
  );
}
