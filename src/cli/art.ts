import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { placeSprites } from './art/place-sprite.ts';
import { portraitSprite } from './art/portrait-sprite.ts';

/** `npm run art`: draws what ships. Same input, same bytes; tests/cli/art.test.ts holds the files to it. */
for (const [file, text] of [
  ['src/ui/portrait/art/portraits.svg', portraitSprite()],
  ...Object.entries(placeSprites()).map(([name, text]) => [`src/ui/place/art/${name}.svg`, text] as const),
] as const) {
  writeFileSync(file, text);
  console.log(`${String(gzipSync(text, { level: 9 }).length).padStart(8)}  ${file} (gzip)`);
}
