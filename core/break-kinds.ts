/** What a break can be. On its own, because the popup's first screen needs it and nothing else of the journal. */

/** What kind of movement a break was. `stand` is the plain "I got up". */
export const BREAK_KINDS = ['stand', 'walk', 'stretch', 'exercise', 'stairs', 'water'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];
