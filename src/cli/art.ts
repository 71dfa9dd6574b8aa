import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { placeSprites } from './art/place-sprite.ts';

/** `npm run art`: draws what ships. Same input, same bytes; tests/cli/art.test.ts holds the files to it. */
for (const [name, text] of Object.entries(placeSprites())) {
  const file = `src/ui/place/art/${name}.svg`;
  writeFileSync(file, text);
  console.log(`${String(gzipSync(text, { level: 9 }).length).padStart(8)}  ${file} (gzip)`);
}
