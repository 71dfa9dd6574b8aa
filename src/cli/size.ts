import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { loadClosure, type Manifest } from './load-closure.ts';

const BUDGET_BYTES = 120_000;
/** Dynamic chunks the play page loads at once. A lazy import starts counting by being named here. */
const ALSO_AT_START = ['play-'];
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
const sizes = files.map((file) => ({
  file,
  bytes: gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
}));
const initialGzipBytes = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ initialGzipBytes, budgetBytes: BUDGET_BYTES, requests: files.length }));
} else {
  for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(8)}  ${file}`);
  console.log(`${String(initialGzipBytes).padStart(8)}  of ${BUDGET_BYTES} bytes, ${files.length} requests`);
}
if (initialGzipBytes > BUDGET_BYTES) process.exitCode = 1;
