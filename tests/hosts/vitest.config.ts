import { defineConfig } from 'vitest/config';

/** Tests of the built site on web servers, which need no page and no browser. */
export default defineConfig({
  test: {
    include: ['tests/hosts/**/*.test.ts'],
    // Guards against hanging, generous because a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
