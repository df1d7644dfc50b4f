import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    // Apollo requires graphql as CommonJS; without the alias tests would load a second copy as a module.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
  test: { include: ['tests/**/*.test.ts'] },
});
