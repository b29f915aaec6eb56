/** The two languages of the product. Dutch comes first; English is complete. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
