/** What is asked before the first exercise (fact sheet 2.4 and the list of who should not use a roller). */

/**
 * `surgery`: of the back, in the last three months. `bones`: a fracture or severe osteoporosis. `thrombosis`.
 * `pregnant`: without agreement of the midwife. `minor`: under 18. `skin`: bruises easily on blood thinners, or has an
 * open wound.
 */
export const SCREENING_IDS = ['surgery', 'bones', 'thrombosis', 'pregnant', 'minor', 'skin'] as const;
export type ScreeningId = (typeof SCREENING_IDS)[number];

/** True where it holds for this person. Every question answered: half an answer is none. */
export type Screening = Readonly<Record<ScreeningId, boolean>>;
