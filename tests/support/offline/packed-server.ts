import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

export interface PackedServer {
  /** What it printed while it started. */
  readonly said: string;
  readonly kill: () => Promise<void>;
}

/** Little more than Node to be found: no npm settings, no module folders, nothing of this repository. */
const BARE = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` };

/**
 * Starts the server of an unpacked package for the network, through its script where there is a shell.
 *
 * @param name by which it will be opened, besides addresses
 */
export async function startPacked(folder: string, port: number, name: string): Promise<PackedServer> {
  const asked = ['--port', String(port), '--name', name];
  const [program, ...args] =
    process.platform === 'win32'
      ? ['node', 'server.mjs', '--host', '0.0.0.0', ...asked]
      : ['sh', 'start-lan.sh', ...asked];
  const child = spawn(program as string, args, { cwd: folder, env: BARE });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data;
      if (said.includes('Ctrl+C')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return {
    said,
    kill: () => {
      child.kill();
      return gone;
    },
  };
}
