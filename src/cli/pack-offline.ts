import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { buildOneFile } from './one-file/build-one-file.ts';
import { collectPackage } from './pack/collect-package.ts';
import { releaseDate } from './pack/release-date.ts';
import { serverBundle } from './pack/server-bundle.ts';
import { SUMS, sha256 } from './pack/sums.ts';
import { zipPackage } from './pack/zip-package.ts';

/** `npm run pack:offline [-- --json]`: the zip for a place with no registry and no npm. */
const OUT = 'dist-offline';
const APP = `${OUT}/.app`;
const { version, released } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
  readonly released: string;
};
const name = `shuodelai-${version}`;

rmSync(OUT, { recursive: true, force: true });
await build({ logLevel: 'warn', build: { outDir: APP, emptyOutDir: true } });
const files = collectPackage({ app: APP, server: await serverBundle(), oneFile: await buildOneFile() });
const list = new TextDecoder().decode(files.get(SUMS));
const zip = zipPackage(name, files, releaseDate(released, list));
rmSync(APP, { recursive: true });
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/${name}.zip`, zip);
writeFileSync(`${OUT}/${name}.zip.sha256`, `${sha256(zip)}  ${name}.zip\n`);

const result = { file: `${OUT}/${name}.zip`, bytes: zip.length, files: files.size, sha256: sha256(zip) };
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else console.log(`${result.file}：${result.files} 个文件，${result.bytes} 字节\nSHA-256 ${result.sha256}`);
