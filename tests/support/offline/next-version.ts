import { build } from 'vite';

const FOLDER = 'node_modules/.cache/next-version';

/** Builds the app so that no built file has the name it has in dist: the version after it. Gives the folder. */
export async function buildNextVersion(): Promise<string> {
  const named = (ending: string) => `assets/next-[name]-[hash]${ending}`;
  await build({
    logLevel: 'warn',
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: {
        output: {
          entryFileNames: named('.js'),
          chunkFileNames: named('.js'),
          assetFileNames: named('[extname]'),
        },
      },
    },
  });
  return FOLDER;
}
