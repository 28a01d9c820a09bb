import { defineConfig } from 'vitest/config';

// TEST_DATABASE=embedded (the default) or server chooses the database; the same tests run on either.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{src,scripts,bench}/**/*.test.{ts,tsx}'],
    globalSetup: ['src/platform/testing/server.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 240_000,
    allowOnly: false,
    // A shared machine can stall for longer than any patience; what fails twice is broken.
    retry: process.env['CI'] ? 1 : 0,
  },
});
