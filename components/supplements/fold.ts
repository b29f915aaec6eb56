/** Text as a search compares it: no accents, no capitals, `µ` as `μ`, ligatures apart. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
