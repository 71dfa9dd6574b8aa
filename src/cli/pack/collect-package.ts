import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackageFiles } from './package-files.ts';
import type { ServerBundle } from './server-bundle.ts';
import { startScripts } from './start-scripts.ts';
import { SUMS, sums } from './sums.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** As an old Notepad reads it: it takes a file without a mark for GBK, and shows bare LF as one long line. */
const forNotepad = (text: string): Uint8Array => utf8(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`);

function* appFiles(folder: string): Generator<[string, Uint8Array]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (entry.isFile() && !/(?:^|\/)\./.test(path)) yield [`app/${path}`, readFileSync(file)];
  }
}

interface Parts {
  /** Folder of the built app. */
  readonly app: string;
  readonly server: ServerBundle;
  readonly oneFile: string;
}

/** Everything in the package, sorted by path, with the list of hashes last. */
export function collectPackage({ app, server, oneFile }: Parts): PackageFiles {
  const files = new Map<string, Uint8Array>(appFiles(app));
  files.set('server.mjs', utf8(server.code));
  files.set('server-licenses.txt', forNotepad(server.licenses));
  files.set('shuodelai.html', utf8(oneFile));
  files.set('README.txt', forNotepad(readFileSync('docs/deploy.md', 'utf8')));
  for (const name of ['LICENSE', 'THIRD-PARTY.md'])
    files.set(`${name.replace(/\..*/, '')}.txt`, forNotepad(readFileSync(name, 'utf8')));
  for (const [path, text] of startScripts()) files.set(path, utf8(text));
  const sorted = new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
  return sorted.set(SUMS, utf8(sums(sorted)));
}
