import { isBuiltin } from 'node:module';
import { build, type Rolldown } from 'vite';

export interface ServerBundle {
  /** The server as one file. */
  readonly code: string;
  /** The libraries inside, as their licences ask. */
  readonly licenses: string;
}

const LICENSES = 'server-licenses.md';

/** What a bundle still asks for when it runs, besides Node's own. */
function foreignIn({ imports, code }: Rolldown.OutputChunk): readonly string[] {
  const required = [...code.matchAll(/\b__require\(["']([^"']+)["']\)/g)].map(([, name = '']) => name);
  return [...imports, ...required].filter((name) => !isBuiltin(name));
}

/** The server for a bare Node: everything it imports inside, and readable, for whoever has to vouch for it. */
export async function serverBundle(): Promise<ServerBundle> {
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
      license: { fileName: LICENSES },
      rolldownOptions: { output: { entryFileNames: 'server.mjs', codeSplitting: false } },
    },
  });
  const output: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[] = (built as Rolldown.RolldownOutput)
    .output;
  const chunks = output.filter((file) => file.type === 'chunk');
  const licenses = output.find((file) => file.type === 'asset' && file.fileName === LICENSES);
  const [chunk, ...more] = chunks;
  const foreign = chunk ? foreignIn(chunk) : [];
  if (!chunk || more.length > 0 || foreign.length > 0)
    throw new Error(`server.mjs needs more than Node: ${foreign.join(', ')}`);
  if (licenses?.type !== 'asset') throw new Error('the licences of what is inside server.mjs are missing');
  return { code: chunk.code, licenses: String(licenses.source) };
}
