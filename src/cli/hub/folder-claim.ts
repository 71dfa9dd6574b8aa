import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a process that keeps a folder listens: nobody outside of this computer can reach it. */
function placeFor(folder: string): string {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\shuodelai-${name}`
    : join(tmpdir(), `shuodelai-${name}.sock`);
}

function listen(place: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(place, () => resolve(server.unref()));
  });
}

/** Whether somebody listens; a killed process leaves the name behind, and nobody at it. */
function isHeld(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(place, () => resolve(true)).on('error', () => resolve(false));
    socket.on('close', () => socket.destroy());
  });
}

/**
 * Claims a folder for this process, for as long as it lives: the system itself lets go of the claim of a process that
 * was killed. Gives how to let go of it, or undefined where another process holds it.
 *
 * @param folder there already
 */
export async function claimFolder(folder: string): Promise<(() => Promise<void>) | undefined> {
  const place = placeFor(folder);
  let server = await listen(place);
  if (!server && !(await isHeld(place))) {
    rmSync(place, { force: true });
    server = await listen(place);
  }
  if (!server) return undefined;
  const held = server;
  return () => new Promise((resolve) => held.close(() => resolve()));
}
