/** How much somebody wants to do, chosen on day 1: rustig, gewoon or stevig (7.2). */
export const LEVELS = ['calm', 'usual', 'firm'] as const;
export type Level = (typeof LEVELS)[number];
