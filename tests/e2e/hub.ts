import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/cli/free-port.ts';

/** A name that is neither localhost nor an address: what needs a secure context is not there. */
export const PLAIN_HOST = 'class.lan';

/** The hub as `npm start -- --class` runs it, over dist, in a process that can be killed. */
export class HubProcess {
  readonly #data = mkdtempSync(join(tmpdir(), 'shuodelai-class-'));
  #child: ChildProcess | undefined;
  #port = 0;
  key = '';

  /** For the instructor's machine. */
  get here(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** For phones. */
  get plain(): string {
    return `http://${PLAIN_HOST}:${this.#port}/`;
  }

  /** Starts, or starts again on the same port and the same files. */
  async start(): Promise<void> {
    this.#port ||= await freePort(4600);
    const args = ['--port', `${this.#port}`, '--name', PLAIN_HOST, '--data', this.#data];
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/serve-built.ts', '--class', '--no-open', ...args],
      { detached: true, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    this.#child = child;
    let said = '';
    this.key = await new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error(`the hub did not start: ${said}`)));
      child.stdout?.on('data', (data: Buffer) => {
        said += data;
        const [, key] = /#\/class\/(\S+)/.exec(said) ?? [];
        if (key) resolve(key);
      });
    });
  }

  /** As a power cut does. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child?.pid) return;
    child.removeAllListeners('exit');
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#data, { recursive: true, force: true, maxRetries: 5 });
  }
}
