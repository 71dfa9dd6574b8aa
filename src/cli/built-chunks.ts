import type { Rolldown } from 'vite';

export type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: Set<string> } };

export const chunksOf = (bundle: Bundle): Chunk[] =>
  Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');

/**
 * File of the chunk that begins with a module.
 *
 * @param module the end of its path
 * @throws where the module has no chunk of its own
 */
export function chunkFile(bundle: Bundle, module: string): string {
  const found = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!found) throw new Error(`${module} has no chunk of its own any more`);
  return found.fileName;
}

function collect(bundle: Bundle, name: string, seen: Set<string>): void {
  const chunk = bundle[name] as Chunk | undefined;
  if (chunk?.type !== 'chunk' || seen.has(name)) return;
  seen.add(name);
  for (const file of chunk.viteMetadata?.importedCss ?? []) seen.add(file);
  for (const file of chunk.imports) collect(bundle, file, seen);
}

/** Chunks with everything they import statically, and the styles of all these; what the page names itself left out. */
export function filesBeside(html: string, bundle: Bundle, files: readonly string[]): string[] {
  const seen = new Set<string>();
  for (const file of files) collect(bundle, file, seen);
  return [...seen].filter((file) => !html.includes(file));
}
