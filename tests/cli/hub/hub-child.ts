import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A hub in a process of its own (`hub-process.ts`). */
export class HubChild {
  readonly #where: string;
  #child: ChildProcess | undefined;
  #port = 0;
  key = '';

  /** @param where a folder, or `redis://…` */
  constructor(where: string) {
    this.#where = where;
  }

  /** Undefined while it is not running. */
  get port(): number | undefined {
    return this.#child && this.#port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts it, or starts it again on the same port. */
  async start(): Promise<void> {
    const script = join(import.meta.dirname, 'hub-process.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, this.#where, String(this.#port)]);
    const said = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
      child.stderr.on('data', (data: Buffer) => reject(new Error(data.toString())));
    });
    const { port, key } = JSON.parse(said) as { readonly port: number; readonly key: string };
    this.#port = port;
    this.key = key;
    this.#child = child;
  }

  /** Without a word of warning, as a power cut. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}
