import { defineConfig } from 'vitest/config';

/** The pages for readers in a browser: `npm run test:web`. */
export default defineConfig({
  test: {
    include: ['web/tests/**/*.test.ts'],
    globalSetup: 'web/tests/serve.ts',
    // One service, and one browser at a time: files change the news that others read.
    fileParallelism: false,
    // Pages that are open at a time, where tests change nothing.
    maxConcurrency: 3,
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
