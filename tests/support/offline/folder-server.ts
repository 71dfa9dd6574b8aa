import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readApp } from '../../../src/cli/serve/app.ts';
import { appHandler } from '../../../src/cli/serve/app-handler.ts';

export interface FolderServer {
  readonly url: string;
  /** From now on another folder, as when a new version is put in place. */
  readonly deploy: (folder: string) => void;
  /** Gone, with every connection. */
  readonly kill: () => Promise<void>;
}

function handlerFor(folder: string) {
  const app = readApp(folder, []);
  if (!app.ok) throw new Error(app.error);
  return appHandler(app.value);
}

/** Serves a folder the way the app is served, on this machine; on a free port, or on the one it had before. */
export async function folderServer(folder: string, port = 0): Promise<FolderServer> {
  let handler = handlerFor(folder);
  const server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    deploy: (next) => {
      handler = handlerFor(next);
    },
    kill: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
