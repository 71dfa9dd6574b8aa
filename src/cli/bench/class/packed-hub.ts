import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ServerBundle, serverBundle } from '../../pack/server-bundle.ts';

let bundled: Promise<ServerBundle> | undefined;

/** The hub as it is packed, on a bare Node, in a folder that goes afterwards. */
export class PackedHub {
  readonly #folder: string;
  readonly #port: number;
  readonly #more: readonly string[];
  #child: ChildProcess | undefined;
  /** Of the desk; known once it is started. */
  key = '';

  private constructor(folder: string, port: number, more: readonly string[]) {
    this.#folder = folder;
    this.#port = port;
    this.#more = more;
  }

  /**
   * Lays it out; does not start it.
   *
   * @param app folder of the built app
   * @param more arguments of its own
   */
  static async layOut(app: string, port: number, more: readonly string[] = []): Promise<PackedHub> {
    const folder = mkdtempSync(join(tmpdir(), 'bench-hub-'));
    bundled ??= serverBundle();
    writeFileSync(join(folder, 'server.mjs'), (await bundled).code);
    symlinkSync(resolve(app), join(folder, 'app'), 'junction');
    return new PackedHub(folder, port, more);
  }

  /** Undefined while it is not running. */
  get port(): number | undefined {
    return this.#child && this.#port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Where it keeps its class. */
  get classes(): string {
    return join(this.#folder, 'classes');
  }

  async start(): Promise<void> {
    const asked = ['--class', '--no-open', '--host', '127.0.0.1', '--port', String(this.#port)];
    const child = spawn(process.execPath, ['server.mjs', ...asked, ...this.#more], { cwd: this.#folder });
    this.#child = child;
    this.key = await new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (data: Buffer) => {
        said += data;
        const [, key] = /#\/class\/(\w+)/.exec(said) ?? [];
        if (key !== undefined && said.includes('Ctrl+C')) resolve(key);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => reject(new Error(said)));
    });
  }

  /** Without a word of warning. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** The most memory it has held, in megabytes; undefined where the system does not say. */
  memoryMB(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.#child?.pid}/status`, 'utf8');
      return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
    } catch {
      return this.#askPs('rss', (text) => Number(text) / 1024);
    }
  }

  /** Processor time it has used, in milliseconds; undefined where the system does not say. */
  cpuMs(): number | undefined {
    try {
      const [, after = ''] = readFileSync(`/proc/${this.#child?.pid}/stat`, 'utf8').split(') ');
      const fields = after.split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10; // a tick is a hundredth of a second
    } catch {
      return undefined;
    }
  }

  /** Ends it, and all it has left. */
  async clear(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #askPs(field: string, read: (text: string) => number): number | undefined {
    try {
      return read(
        execFileSync('ps', ['-o', `${field}=`, '-p', String(this.#child?.pid)], { encoding: 'utf8' }),
      );
    } catch {
      return undefined;
    }
  }
}
