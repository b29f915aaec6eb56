import { expect, test } from 'vitest';
import { browserOf, systemOf } from '../../core/user-agent.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${WINDOWS} Chrome/156.0.0.0 Safari/537.36`, 'Chrome 156.0.0.0', 'windows'],
  [`${WINDOWS} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'Edge 156.0.0.0', 'windows'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101 Firefox/153.0',
    'Firefox 153.0',
    'macos',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153.0', 'linux'],
  ['something else', '', 'linux'],
])('%s', (userAgent, browser, system) => {
  expect(browserOf(userAgent)).toBe(browser);
  expect(systemOf(userAgent)).toBe(system);
});
