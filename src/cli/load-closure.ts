/** The fields we use of one entry of Vite's build manifest. */
export interface ManifestEntry {
  file: string;
  name?: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
  css?: string[];
}
export type Manifest = Record<string, ManifestEntry>;

export interface ClosureOptions {
  /** Names of dynamic chunks the first page asks for at once, by prefix. */
  alsoAtStart: readonly string[];
  /** Files that do not count, by prefix. */
  exclude: readonly string[];
}

/**
 * Files the browser fetches before the play page stands: the entries, the named dynamic
 * chunks, and everything these import statically, with their CSS. Sorted, each once.
 */
export function loadClosure(manifest: Manifest, { alsoAtStart, exclude }: ClosureOptions): string[] {
  const isRoot = ({ isEntry, isDynamicEntry, name = '' }: ManifestEntry) =>
    isEntry === true ||
    (isDynamicEntry === true && alsoAtStart.some((prefix) => `${name}-`.startsWith(prefix)));
  const queue = Object.keys(manifest).filter((key) => isRoot(manifest[key] as ManifestEntry));
  const seen = new Set<string>();
  const files = new Set<string>();
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const entry = manifest[key];
    if (!entry || seen.has(key)) continue;
    seen.add(key);
    for (const file of [entry.file, ...(entry.css ?? [])]) files.add(file);
    queue.push(...(entry.imports ?? []));
  }
  return [...files].filter((file) => !exclude.some((prefix) => file.startsWith(prefix))).sort();
}
