/** How much somebody wants to do: rustig, gewoon or stevig. */
export const LEVELS = ['calm', 'usual', 'firm'] as const;
export type Level = (typeof LEVELS)[number];
