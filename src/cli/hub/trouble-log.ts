/** How long the same trouble is counted before it is told again, in milliseconds. */
const QUIET_MS = 10_000;
const MOST_KINDS = 200;

/**
 * Tells of troubles with clients: the reason and the address, never what was sent, which may hold a name or a key. The
 * same one is told once in a while, with how often: who floods the hub does not flood its log.
 */
export class TroubleLog {
  readonly #tell: (words: string) => void;
  readonly #now: () => number;
  readonly #told = new Map<string, { at: number; more: number }>();

  constructor(tell: (words: string) => void, now: () => number) {
    this.#tell = tell;
    this.#now = now;
  }

  note(reason: string, address: string): void {
    const line = `${reason}（${address}）`;
    const now = this.#now();
    const last = this.#told.get(line);
    if (last && now - last.at < QUIET_MS) {
      last.more += 1;
      return;
    }
    if (this.#told.size >= MOST_KINDS) this.#told.clear();
    this.#told.set(line, { at: now, more: 0 });
    this.#tell(last && last.more > 0 ? `${line}，又有 ${last.more} 次` : line);
  }
}
