import { defineConfig } from 'vitest/config';

/**
 * The tests one folder of mutants is held against, and nothing else: a mutant that only a far-away test notices is not
 * guarded. Which they are comes as JSON in MUTANTS_TESTS, because the mutation runner loads this file in processes of
 * its own.
 */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.MUTANTS_TESTS ?? '[]') as string[],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 60_000, // mutants run under load, and slow is not killed
    setupFiles: ['tests/support/setup.ts'],
  },
});
