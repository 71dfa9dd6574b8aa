import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';
import { serveOptions, USAGE } from './serve-options.ts';
import { CLASSES } from '../hub/data-folder.ts';
import { isWhole, verdict, verifySums } from './verify-sums.ts';

// Becomes server.mjs of the offline package: one file, nothing but Node beside it.
const OLDEST_NODE = 20;
const folder = dirname(fileURLToPath(import.meta.url));
const options = serveOptions(process.argv.slice(2));

/** Prints how the files are; whether all is well. */
function verify(): boolean {
  const found = verifySums(folder);
  if (!found.ok) console.error(`✗ ${found.error}。请重新解压一份`);
  else for (const line of verdict(found.value)) (line.startsWith('✗') ? console.error : console.log)(line);
  return found.ok && isWhole(found.value);
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`✗ Node.js ${process.versions.node} 太旧，要 ${OLDEST_NODE} 以上`);
  process.exitCode = 1;
} else if (!options.ok) {
  console.error(`✗ ${options.error}\n\n${USAGE}`);
  process.exitCode = 2;
} else if (options.value.verify) {
  if (!verify()) process.exitCode = 1;
} else await serve(join(folder, 'app'), options.value, join(folder, CLASSES));
