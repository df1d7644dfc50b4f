import { defineConfig } from 'vitest/config';

/** The pages for readers in a browser: `npm run test:web`. */
export default defineConfig({
  test: {
    include: ['web/tests/**/*.test.ts'],
    globalSetup: 'web/tests/serve.ts',
    // One service and one browser at a time.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
