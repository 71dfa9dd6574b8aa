import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '../../../src/cli/serve/answer.ts';
import { readFiles } from '../../../src/cli/serve/read-files.ts';

export interface FolderServer {
  readonly url: string;
  /** From now on another folder, as when a new version is put in place. */
  readonly deploy: (folder: string) => void;
  /** Gone, with every connection. */
  readonly kill: () => Promise<void>;
}

/** Serves a folder the way the app is served, on this machine; on a free port, or on the one it had before. */
export async function folderServer(folder: string, port = 0): Promise<FolderServer> {
  let files = readFiles(folder);
  const server = createServer((request, response) => answer(files, request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    deploy: (next) => {
      files = readFiles(next);
    },
    kill: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
