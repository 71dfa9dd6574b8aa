import { build, preview } from 'vite';

const started = Date.now();
// Always built anew: it takes a second or two, and an old page is worse than a short wait.
await build({ logLevel: 'warn' });
console.log(`页面已生成（${((Date.now() - started) / 1000).toFixed(1)} 秒）`);

// This computer only. A class hub can be mounted on `server.httpServer`.
const server = await preview({ preview: { host: '127.0.0.1', port: 4173, strictPort: false } });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
console.log(`\n打开浏览器访问 ${address}\n按 Ctrl+C 结束\n`);
