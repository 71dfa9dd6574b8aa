import { createServer } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { serveClass } from '../hub/serve-class.ts';
import { addresses } from './addresses.ts';
import { readApp } from './app.ts';
import { appHandler } from './app-handler.ts';
import { hostNames } from './hosts.ts';
import { listen } from './listen.ts';
import type { ServeOptions } from './serve-options.ts';

function announce({ host, names }: ServeOptions, port: number): void {
  const { here, network } = addresses(host, port, networkInterfaces());
  console.log(`\n打开浏览器访问 ${here}`);
  for (const address of network) console.log(`同一个网络里的电脑访问 ${address}`);
  for (const name of names) console.log(`用名字访问 http://${name}:${port}/`);
  if (network.length > 0) console.log('别的电脑打不开时，先看这台电脑的防火墙放没放行这个端口。');
  console.log('按 Ctrl+C 结束\n');
}

function complain(words: string): void {
  console.error(`✗ ${words}`);
  process.exitCode = 1;
}

/**
 * Serves a built app and prints where, with a hub for a class where that was asked for. Where it cannot, prints why and
 * sets the exit code.
 *
 * @param classes folder for what is kept of a class, unless another is asked for
 */
export async function serve(folder: string, options: ServeOptions, classes: string): Promise<void> {
  const { host, names, port, classroom } = options;
  const app = readApp(folder, hostNames(hostname(), [host, ...names]));
  if (!app.ok) return complain(app.error);
  if (classroom) {
    const place = { app: app.value, host, port, folder: classes };
    const served = await serveClass(place, classroom);
    if (!served.ok) complain(served.error);
    return;
  }
  const listening = await listen(createServer(appHandler(app.value)), port, host);
  if (listening.ok) announce(options, listening.value);
  else complain(listening.error);
}
