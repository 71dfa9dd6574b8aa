import { build } from 'vite';
import { CLASSES } from './hub/data-folder.ts';
import { serve } from './serve/serve.ts';
import { serveOptions } from './serve/serve-options.ts';

const options = serveOptions(process.argv.slice(2));
if (options.ok) {
  const started = Date.now();
  // Always built anew: it takes a few seconds, and an old page is worse than a short wait.
  await build({ logLevel: 'warn' });
  console.log(`页面已生成（${((Date.now() - started) / 1000).toFixed(1)} 秒）`);
  await serve('dist', options.value, CLASSES);
} else {
  console.error(`✗ ${options.error}`);
  process.exitCode = 2;
}
