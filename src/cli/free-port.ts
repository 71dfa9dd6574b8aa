import { createServer } from 'node:net';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port, '127.0.0.1');
  });

/** The first port from `start` upward that nobody on this machine listens on. Range: 50 ports. */
export async function freePort(start: number): Promise<number> {
  for (let port = start; port < start + 50; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${start} and ${start + 49}`);
}
