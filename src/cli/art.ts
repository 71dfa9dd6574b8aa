import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beatSprite } from './art/beat/beat-drawing.ts';
import { placeSprites } from './art/place-sprite.ts';

/** `npm run art`: draws what ships. Same input, same bytes; tests/cli/art.test.ts holds the files to it. */
const files = [
  ...Object.entries(placeSprites()).map(([name, text]) => [`src/ui/place/art/${name}.svg`, text] as const),
  ['src/ui/beat/art/beat.svg', beatSprite()] as const,
];
for (const [file, text] of files) {
  writeFileSync(file, text);
  console.log(`${String(gzipSync(text, { level: 9 }).length).padStart(8)}  ${file} (gzip)`);
}
