import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { BREAK_COMMAND, MEETING_COMMAND, SEARCH_COMMAND } from './core/messages.ts';
import { leanPreload } from './scripts/lean-preload.ts';
import { addLookupIndex } from './scripts/lookup-index.ts';
import { nativeBackground } from './scripts/native-background.ts';
import { allowInlineStyles, paintFirst } from './scripts/paint-first.ts';
import { prerender } from './scripts/prerender.ts';

/** Nothing is fetched, framed or evaluated; tried in both browsers with Preact. */
const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "connect-src 'none'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Native Temporal decides both: there is no date library. */
const CHROME_MIN = '144';
const FIREFOX_MIN = '142.0';
const TARGET = [`chrome${CHROME_MIN}`, `firefox${Number.parseInt(FIREFOX_MIN, 10)}`];

/** No unsafe step: to read a signal is to listen to it, so a getter is never without effect. */
const SQUEEZE = { ecma: 2020, passes: 4, toplevel: true } as const;

/** Preact, the store and its small parts: what every page needs before anything else. */
const SHARED =
  /node_modules\/(@?preact)|\/store\/(?!texts|data|food|action-name|plan|check-in|progress|on-sight|today-plan|ongoing|truth|reading|supplements|library|own-exercises|pictures|screening|voice|session|telling|day-note|every-day|review|tempo|sound|guided|backup|damage|preview|mirror|recovery|table|import)|\/components\/parts\/|\/browser\/(clock|messages|pending)|\/core\/(break-kinds|time)\.ts|wxt-html-plugins/;

/** What brings the data once the first screen stands, and what is shown with it. None of it is in the background. */
const READING = /\/store\/reading|\/components\/(asked|not-now)\//;

/** The day of the programme, which comes with the data too: in one file, for a dozen small ones cost more than they hold. */
const TODAY = /\/components\/panel\/Programme\.tsx/;

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'rugritme@rugritme.nl',
      strict_min_version: FIREFOX_MIN,
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

const ICONS = { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png', 128: '/icon/128.png' };

export default defineConfig({
  // Every dependency is a line one can read.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': (_wxt, files) => addLookupIndex(files),
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.command !== 'build') return;
      manifest.content_security_policy = { extension_pages: allowInlineStyles(CSP, config.outDir) };
    },
  },
  vite: () => ({
    plugins: [preact(), nativeBackground(), leanPreload(), prerender(), paintFirst()],
    // Nothing is rewritten for browsers that we do not support: light-dark() and nesting stay as they are.
    build: {
      target: TARGET,
      cssTarget: TARGET,
      // Scripts are not preloaded (lean-preload), so no page carries the list of them; styles stay on it.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      // Slower than Vite's own and 3 % smaller: what is not there need not be read at each start of the worker.
      minify: 'terser',
      terserOptions: { compress: SQUEEZE, mangle: { toplevel: true } },
      // What panel and popup share comes as one file: each request to the browser costs some milliseconds.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'shared', test: SHARED, minShareCount: 2 },
              { name: 'reading', test: READING },
              { name: 'today', test: TODAY },
            ],
          },
        },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'nl',
    incognito: 'not_allowed',
    permissions: [
      'alarms',
      // The item over a selected text; it hands us that text and nothing else of the page.
      'contextMenus',
      'idle',
      'notifications',
      'unlimitedStorage',
      // Chromium's worker has no sound: the quiet tone comes from an offscreen page.
      ...(browser === 'firefox' ? [] : ['offscreen' as const]),
    ],
    content_security_policy: { extension_pages: CSP },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      [MEETING_COMMAND]: {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandMeeting__',
      },
      [SEARCH_COMMAND]: {
        // Not Z: Chromium on Linux keeps that for itself, and then gives no key at all.
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSearch__',
      },
      [BREAK_COMMAND]: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandBreak__',
      },
    },
    omnibox: { keyword: 'rug' },
    action: { default_title: '__MSG_actionTitle__', default_icon: ICONS },
    ...(browser === 'firefox' ? FIREFOX : { minimum_chrome_version: CHROME_MIN }),
  }),
});
