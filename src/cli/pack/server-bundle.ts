import { build, type Rolldown } from 'vite';

/** The server as one file for a bare Node: everything it imports inside, and readable, for whoever has to vouch for it. */
export async function serverBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/serve/server.ts',
      target: 'node20',
      minify: false,
      write: false,
      rolldownOptions: { output: { entryFileNames: 'server.mjs', codeSplitting: false } },
    },
  });
  const [chunk, ...rest] = (built as Rolldown.RolldownOutput).output;
  const foreign = chunk.imports.filter((name) => !name.startsWith('node:'));
  if (rest.length > 0 || foreign.length > 0)
    throw new Error(`server.mjs needs more than Node: ${foreign.join(', ')}`);
  return chunk.code;
}
