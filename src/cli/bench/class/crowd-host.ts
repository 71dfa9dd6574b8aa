import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Order, Report } from './crowd-protocol.ts';

/** The clients of a bench, in a process of their own. */
export class Crowd {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'crowd.ts'), { execArgv: ['--import', 'tsx'] });
    this.#child.setMaxListeners(0);
    const orphaned = () => this.#child.kill();
    process.once('exit', orphaned);
    this.#child.once('exit', () => process.off('exit', orphaned));
  }

  order(order: Order): void {
    this.#child.send(order);
  }

  /** The next report of a kind that will do. Rejects where the clients have died. */
  next<T extends Report['told']>(
    kind: T,
    willDo: (report: Extract<Report, { told: T }>) => boolean = () => true,
  ): Promise<Extract<Report, { told: T }>> {
    return new Promise((resolve, reject) => {
      const died = () => reject(new Error('the clients have died'));
      const hear = (report: Report) => {
        if (report.told !== kind || !willDo(report as Extract<Report, { told: T }>)) return;
        this.#child.off('message', hear);
        this.#child.off('exit', died);
        resolve(report as Extract<Report, { told: T }>);
      };
      this.#child.on('message', hear).once('exit', died);
    });
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    if (this.#child.connected) this.order({ do: 'leave' });
    else this.#child.kill();
    await gone;
  }
}
