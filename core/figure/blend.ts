/** Between two poses, number by number. */

type Tree = number | string | boolean | undefined | readonly Tree[] | { readonly [name: string]: Tree };

/** Both are of one sort; a number that only one of them tells is 0, at ease, in the other. */
export function blend<T>(a: T, b: T, share: number): T {
  return mixed(a as Tree, b as Tree, share) as T;
}

function mixed(a: Tree, b: Tree, share: number): Tree {
  const sort = a ?? b;
  if (typeof sort === 'number') return numberOf(a) * (1 - share) + numberOf(b) * share;
  if (typeof sort !== 'object') return share < 0.5 ? a : b;
  if (isList(sort)) return sort.map((_, index) => mixed(listOf(a)[index], listOf(b)[index], share));
  const [left, right] = [namesOf(a), namesOf(b)];
  return Object.fromEntries(
    Object.keys({ ...left, ...right }).map((name) => [name, mixed(left[name], right[name], share)]),
  );
}

const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);
const numberOf = (tree: Tree): number => (typeof tree === 'number' ? tree : 0);
const listOf = (tree: Tree): readonly Tree[] => (isList(tree) ? tree : []);
const namesOf = (tree: Tree): { readonly [name: string]: Tree } =>
  typeof tree === 'object' && !isList(tree) ? tree : {};
