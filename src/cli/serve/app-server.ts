import { createServer, type Server } from 'node:http';
import { answer } from './answer.ts';
import { readFiles } from './read-files.ts';

/**
 * The built app on plain HTTP, not yet listening. A class hub takes its own requests and upgrades from the returned
 * server (socket.io does so when it is given one); everything else is answered from the folder.
 */
export function appServer(folder: string): Server {
  const files = readFiles(folder);
  if (!files.has('index.html')) throw new Error(`${folder} holds no index.html`);
  return createServer((request, response) => answer(files, request, response));
}
