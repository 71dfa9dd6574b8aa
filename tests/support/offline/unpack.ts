import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** A folder of its own far from the sources, with a name as people give them. */
export const emptyFolder = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'shuodelai-')), '训练 资料');
  mkdirSync(folder);
  return folder;
};

/** Unpacks what `npm run pack:offline` made. Gives the folder inside. */
export function unpackOffline(): string {
  const zips = readdirSync('dist-offline').filter((name) => name.endsWith('.zip'));
  if (zips.length !== 1) throw new Error('one zip wanted in dist-offline: npm run pack:offline');
  const folder = emptyFolder();
  const entries = Object.entries(unzipSync(readFileSync(join('dist-offline', zips[0] as string))));
  for (const [path, bytes] of entries) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return join(folder, (entries[0]?.[0] ?? '').split('/')[0] as string);
}
