import { networkInterfaces } from 'node:os';
import { addresses } from './addresses.ts';
import { appServer } from './app-server.ts';
import { listen } from './listen.ts';
import type { ServeOptions } from './serve-options.ts';

function announce(host: string, port: number): void {
  const { here, network } = addresses(host, port, networkInterfaces());
  console.log(`\n打开浏览器访问 ${here}`);
  for (const address of network) console.log(`同一个网络里的电脑访问 ${address}`);
  if (network.length > 0) console.log('别的电脑打不开时，先看这台电脑的防火墙放没放行这个端口。');
  console.log('按 Ctrl+C 结束\n');
}

/** Serves a built app and prints where. Where it cannot, prints why and sets the exit code. */
export async function serve(folder: string, { port, host }: ServeOptions): Promise<void> {
  const server = appServer(folder);
  const listening = await listen(server, port, host);
  if (listening.ok) announce(host, listening.value);
  else {
    console.error(`✗ ${listening.error}`);
    process.exitCode = 1;
  }
}
