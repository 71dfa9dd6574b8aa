import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { replacingModules } from './tests/support/alone.ts';

/** tests/<folder>/**, .ts and .tsx */
const inFolders = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

const ALONE = replacingModules('tests');

const CORE = {
  environment: 'node',
  folders: ['core', 'session', 'scenarios', 'cli'],
  setupFiles: ['tests/support/setup.ts'],
  plugins: [],
};
const DOM = {
  environment: 'jsdom',
  folders: ['features', 'stage', 'adapters', 'ui', 'app', 'phone'],
  setupFiles: ['tests/support/setup.ts', 'tests/support/setup-dom.ts'],
  plugins: [react()],
};

/** Loading modules takes longer than most tests: files share those they have loaded. */
const together = (name: string, { folders, plugins, ...rest }: typeof CORE | typeof DOM) => ({
  extends: true as const,
  plugins,
  test: { ...rest, name, include: inFolders(...folders), exclude: ALONE, isolate: false },
});

/** Files that replace modules, each in a process of its own. */
const alone = (name: string, { folders, plugins, ...rest }: typeof CORE | typeof DOM) => ({
  extends: true as const,
  plugins,
  test: { ...rest, name, include: ALONE.filter((file) => folders.includes(file.split('/')[1] ?? '')) },
});

export default defineConfig({
  // What the build makes of all scenarios; tests of what stands on it need it to be there, not to be long.
  resolve: {
    alias: {
      'virtual:version-names': `${import.meta.dirname}/tests/support/no-version-names.ts`,
      'virtual:returns': `${import.meta.dirname}/tests/support/no-returns.ts`,
    },
  },
  test: {
    globals: false,
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: 60_000, // a busy machine is slow, not wrong
    pool: 'forks',
    maxWorkers: '100%', // the default leaves one processor to the reporter
    projects: [
      together('core', CORE),
      alone('core-alone', CORE),
      together('dom', DOM),
      alone('dom-alone', DOM),
    ],
  },
});
