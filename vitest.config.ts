import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** tests/<folder>/**, .ts and .tsx */
const inFolders = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    globals: false,
    restoreMocks: true,
    testTimeout: 20_000, // a busy machine is slow, not wrong
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: inFolders('core', 'session', 'scenarios', 'cli', 'regressions'),
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: inFolders('features', 'stage', 'adapters', 'ui', 'app', 'phone'),
          setupFiles: ['tests/support/setup.ts', 'tests/support/setup-dom.ts'],
        },
      },
    ],
  },
});
