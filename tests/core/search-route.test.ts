import { expect, test } from 'vitest';
import { hashOf, routeOf } from '../../core/route.ts';
import { searchedFor, searchHash } from '../../core/search-route.ts';

test.each(['', 'visolie', 'vis olie', '50% & meer', 'a/b=c#d', '“curcuminoïden”', '🐟'])(
  'a search for “%s” goes into an address and comes out of it',
  (query) => {
    const hash = searchHash(query);
    expect(searchedFor(routeOf(hash))).toBe(query);
    expect(hashOf(routeOf(hash))).toBe(hash);
  },
);

test.each(['#supplements', '#supplements/magnesium', '#article/search=x', '#today'])(
  '%s is no search',
  (hash) => {
    expect(searchedFor(routeOf(hash))).toBeNull();
  },
);

test('an address that was cut off by hand is an empty search', () => {
  expect(searchedFor(routeOf('#supplements/search=%E2%8'))).toBe('');
});
