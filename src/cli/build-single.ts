import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildOneFile } from './one-file/build-one-file.ts';

/** `npm run build:single [-- --json]`: the whole app as one HTML file, to be opened by double-click. */
const FILE = 'dist-single/shuodelai.html'; // ASCII: archive programs on Windows still disagree on other names

const html = await buildOneFile();
mkdirSync('dist-single', { recursive: true });
writeFileSync(FILE, html);
const bytes = Buffer.byteLength(html);
const gzipBytes = gzipSync(html, { level: 9 }).length;
if (process.argv.includes('--json')) console.log(JSON.stringify({ file: FILE, bytes, gzipBytes }));
else console.log(`${FILE}：${bytes} 字节（压缩后 ${gzipBytes}）。双击就能打开。`);
