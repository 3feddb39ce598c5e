import { defineConfig } from '@playwright/test';

/** Runs against a server that has no account yet, since its first one is the administrator's. */
export default defineConfig({
  testDir: 'journey',
  outputDir: 'target/journey/failures',
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  // Long enough for a busy machine; no test passes because it waited.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  reporter: 'list',
  use: {
    baseURL: process.env['TODO_BASE_URL'] ?? 'http://localhost:8000',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1360, height: 860 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['TODO_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  projects: [
    { name: 'newcomer', testMatch: 'newcomer.spec.ts' },
    { name: 'everybody', testIgnore: 'newcomer.spec.ts', dependencies: ['newcomer'] },
  ],
});
