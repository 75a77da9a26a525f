import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const found = process.env.AANLOOP_BROWSER
  ? (JSON.parse(process.env.AANLOOP_BROWSER) as Awaited<ReturnType<typeof findBrowser>>)
  : await findBrowser();
// Workers load this file again; the search is done once.
if (found) process.env.AANLOOP_BROWSER = JSON.stringify(found);

const launchOptions = {
  ...(found
    ? { executablePath: found.executablePath, env: { ...process.env, ...found.env } as Record<string, string> }
    : {}),
  // Chromium refuses its sandbox to root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};

const port = Number(process.env.AANLOOP_PORT ?? 4173);
const folder = process.env.AANLOOP_DIST ?? 'dist';
/** `npm run bench:page`: the timings, which no test judges. */
const isBench = process.env.AANLOOP_BENCH !== undefined;

/** Set by `npm test`: a Firefox that can be driven, or nothing, to count what is skipped. */
const firefox = process.env.AANLOOP_FIREFOX;

/** Each run has a report and a folder of its own: Playwright empties the folder as it begins. */
const report = process.env.AANLOOP_REPORT ?? 'browser';

export default defineConfig({
  testDir: isBench ? 'tests/bench' : 'tests/e2e',
  outputDir: `test-results/${report}`,
  fullyParallel: true,
  workers: isBench ? 1 : 2,
  retries: 0,
  // Nets for what hangs, not measures: no test judges how long anything takes.
  timeout: 900_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: `test-results/${report}.json` }]],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --strictPort --port ${port} --outDir ${folder}`,
    url: `http://localhost:${port}/`,
    timeout: 180_000,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    launchOptions,
  },
  projects: [
    { name: 'chromium', testIgnore: '**/history-limit.spec.ts' },
    {
      // Playwright switches off the browser's limit on history calls, which a reader's browser has.
      name: 'history-limit',
      testMatch: '**/history-limit.spec.ts',
      use: { launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--disable-ipc-flooding-protection'] } },
    },
    ...(firefox === undefined
      ? []
      : [
          {
            // Links, keys, reading, storage and policy, where browsers differ.
            name: 'firefox',
            testMatch: /(deep-links|links|held-sentence|range|reader|two-tabs|originals|content-policy)\.spec\.ts$/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
  ],
});
