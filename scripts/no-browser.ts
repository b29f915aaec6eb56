/** Stands in for the extension's interface while first screens are rendered; nothing of it may be called there. */
export const browser = {};
