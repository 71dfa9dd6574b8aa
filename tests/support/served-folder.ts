import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { readApp } from '../../src/cli/serve/app.ts';
import { appHandler } from '../../src/cli/serve/app-handler.ts';

export interface Received {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface ServedFolder {
  readonly port: number;
  /** Asks for a path as it is written: `fetch` would tidy it up first, and choose headers of its own. */
  readonly ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Received>;
  /** Sends these very lines and gives what comes back until the server hangs up. */
  readonly send: (...lines: string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A folder on loopback, as the product serves it. */
export async function servedFolder(folder: string, hosts: readonly string[] = []): Promise<ServedFolder> {
  const app = readApp(folder, hosts);
  if (!app.ok) throw new Error(app.error);
  const server = createServer(appHandler(app.value));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    ask: (path, headers = {}, method = 'GET') =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () =>
            resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
          );
        })
          .on('error', reject)
          .end();
      }),
    send: (...lines) =>
      new Promise((resolve, reject) => {
        let said = '';
        connect(port, '127.0.0.1')
          .on('data', (data) => {
            said += data;
          })
          .on('end', () => resolve(said))
          .on('error', reject)
          .end([...lines, 'Connection: close', '', ''].join('\r\n'));
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
