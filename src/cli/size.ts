import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { loadClosure, type Manifest } from './load-closure.ts';
import { PHONE_PAGE } from './vite-phone.ts';

/** Scripts, styles and the page itself, up to the first choice. */
const BUDGET_BYTES = 112_000;
/** All a phone fetches to be in a class: page, script and style. */
const PHONE_BUDGET_BYTES = 95_000;
/** Dynamic chunks the play page loads at once. A lazy import starts counting by being named here. */
const ALSO_AT_START = ['play-'];
/**
 * Fetched once the first moment stands, before anybody can have read it: the machine that a first press needs. Told
 * beside the first load, never in it.
 */
const THEN = ['session-actor-'];
/** Scenario data has a budget of its own: the checker's. */
const EXCLUDE = ['assets/scenario-'];
const MANIFEST = 'dist/.vite/manifest.json';

if (!existsSync(MANIFEST)) await build({ logLevel: 'warn' });
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
/** Scripts the page names besides the built entry, such as the one that registers the service worker. */
const named = [...readFileSync('dist/index.html', 'utf8').matchAll(/<script[^>]* src="\.\/([^"]+)"/g)];
const files = [
  ...new Set([
    'index.html',
    ...loadClosure(manifest, { alsoAtStart: ALSO_AT_START, exclude: EXCLUDE }),
    ...named.map(([, file = '']) => file),
  ]),
];
/** What stands on the start page before any code: no part of what plays, and told beside it. */
const WORDS = /(<div id="root"[^>]*>)[\s\S]*(<\/div>\s*<noscript>)/;
const gzipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const page = readFileSync('dist/index.html', 'utf8');
if (!WORDS.test(page))
  throw new Error('index.html holds no rendered words, or not where they are looked for');
const pageGzipBytes = gzipped(page.replace(WORDS, '$1$2'));
const wordsGzipBytes = gzipped(page) - pageGzipBytes;
const bytesOf = (file: string): number =>
  file === 'index.html' ? pageGzipBytes : gzipped(readFileSync(`dist/${file}`));
const sized = (list: readonly string[]) => list.map((file) => ({ file, bytes: bytesOf(file) }));
const total = (list: readonly { readonly bytes: number }[]) =>
  list.reduce((sum, { bytes }) => sum + bytes, 0);
const sizes = sized(files);
const then = sized(
  loadClosure(manifest, { alsoAtStart: [...ALSO_AT_START, ...THEN], exclude: EXCLUDE }).filter(
    (file) => !files.includes(file),
  ),
);
const initialGzipBytes = total(sizes);
const phonePage = readFileSync(`dist/${PHONE_PAGE}`, 'utf8');
const phoneFiles = [...phonePage.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
  ([, file = '']) => file,
);
if (phoneFiles.length < 2) throw new Error(`${PHONE_PAGE} names no script and style`);
const phoneGzipBytes = total(sized([PHONE_PAGE, ...phoneFiles]));
const thenGzipBytes = total(then);

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({
      initialGzipBytes,
      budgetBytes: BUDGET_BYTES,
      requests: files.length,
      thenGzipBytes,
      wordsGzipBytes,
      phoneGzipBytes,
      phoneBudgetBytes: PHONE_BUDGET_BYTES,
    }),
  );
} else {
  for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(8)}  ${file}`);
  console.log(`${String(initialGzipBytes).padStart(8)}  of ${BUDGET_BYTES} bytes, ${files.length} requests`);
  console.log(`${String(wordsGzipBytes).padStart(8)}  of words that stand before all that`);
  console.log(`${String(thenGzipBytes).padStart(8)}  more once the first moment stands`);
  console.log(`${String(phoneGzipBytes).padStart(8)}  of ${PHONE_BUDGET_BYTES} bytes, a phone in class`);
}
if (initialGzipBytes > BUDGET_BYTES || phoneGzipBytes > PHONE_BUDGET_BYTES) process.exitCode = 1;
