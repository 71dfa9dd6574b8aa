import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FOLDER = 'src/ui/portrait/rig';

/** What draws people, as it is written: more than what is sent, which is without types and comments. */
export function rigBytes(): number {
  const text = readdirSync(FOLDER)
    .sort()
    .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
  return gzipSync(text.join(''), { level: 9 }).length;
}
