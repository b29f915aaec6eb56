/**
 * One piece of HTML out of two that differ only in their words: the structure once, the words twice. A name in an
 * attribute that differs is left out: the living page brings it, some milliseconds later.
 */

/** Tags and texts in turn: `<p>`, `text`, `</p>`. */
const TOKENS = /<[^>]*>|[^<]+/g;
const ATTRIBUTES = / [\w-]+(?:="[^"]*")?/g;

/** @throws when the two have another structure, so that the build stops and not the reader */
export function inBothLanguages(nl: string, en: string): string {
  const [dutch, english] = [nl.match(TOKENS) ?? [], en.match(TOKENS) ?? []];
  if (dutch.length !== english.length) throw new Error('The first screens differ in more than their words');
  return dutch.map((token, index) => merge(token, english[index] ?? '')).join('');
}

function merge(nl: string, en: string): string {
  if (nl === en) return nl;
  if (nl.startsWith('<')) return withSharedAttributes(nl, en);
  return `<span lang="nl">${nl}</span><span lang="en">${en}</span>`;
}

function withSharedAttributes(nl: string, en: string): string {
  const shared = new Set(en.match(ATTRIBUTES));
  return nl.replace(ATTRIBUTES, (attribute) => (shared.has(attribute) ? attribute : ''));
}
