import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roomSocket, type RoomSocketOptions } from '../../../src/adapters/room-socket/room-socket.ts';
import { FileStore } from '../../../src/cli/hub/file-store.ts';
import { type Hub, type HubPlace, openHub } from '../../../src/cli/hub/hub.ts';
import { policyFor } from '../../../src/cli/serve/policy.ts';
import type { RoomLink } from '../../../src/ports/room-link.ts';
import { KEY_HEADER, OPEN_PATH } from '../../../src/ports/room-wire.ts';
import type { ClassRequest } from '../../../src/session/room/class-request.ts';
import type { WindowOf } from '../../../src/session/room/class-view.ts';
import type { Role } from '../../../src/core/room/role.ts';
import { hubKinds } from '../../../src/cli/hub/hub-kinds.ts';
import { classContent } from './class-content.ts';

export type TestLink<R extends Role> = RoomLink<WindowOf<R>, ClassRequest>;

/** 记名: what is voted shows at the desk at once. */
const CONTENT = classContent('fifth-visit', true);
/** Of every class. */
export const CODE = '482913';

const token = (name: string): string => Buffer.from(name).toString('hex').padEnd(32, '0');

/** A hub in this process, on a free port of loopback, with a folder of its own. */
export class HubInTest {
  readonly folder = mkdtempSync(join(tmpdir(), 'hub-'));
  readonly told: string[] = [];
  #hub: Hub | undefined;
  #port = 0;
  readonly #links: { close: () => void }[] = [];

  get hub(): Hub {
    if (!this.#hub) throw new Error('the hub is not running');
    return this.#hub;
  }

  /** Undefined while it is stopped. */
  get port(): number | undefined {
    return this.#hub && this.#port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts, or starts again on the same port and the same files. */
  async start(): Promise<void> {
    const tell = (words: string) => this.told.push(words);
    const place: HubPlace = {
      policy: policyFor("default-src 'none'", []),
      pages: (_, response) => response.writeHead(200).end('page'),
      kinds: hubKinds,
      newCode: () => CODE,
      addresses: () => [`${this.address}/k`],
      tell,
    };
    this.#hub = await openHub(
      place,
      new FileStore(join(this.folder, 'classes'), { kinds: hubKinds, now: Date.now, tell }),
    );
    const { server } = this.#hub;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await this.#hub?.close();
    this.#hub = undefined;
  }

  /** Posts a class; gives the status and what is said. */
  async open(content: unknown = CONTENT, headers: Record<string, string> = {}) {
    const answer = await fetch(`${this.address}${OPEN_PATH}`, {
      method: 'POST',
      body: typeof content === 'string' ? content : JSON.stringify(content),
      headers: { [KEY_HEADER]: this.hub.key, origin: this.address, ...headers },
    });
    return { status: answer.status, words: await answer.text() };
  }

  link<R extends Role>(role: R, name: string, more: Partial<RoomSocketOptions> = {}): TestLink<R> {
    const link = roomSocket<WindowOf<R>, ClassRequest>({
      role,
      token: token(name),
      name,
      address: this.address,
      headers: { origin: this.address },
      ...more,
    });
    this.#links.push(link);
    return link;
  }

  desk(name = 'desk') {
    return this.link('desk', name, { key: this.hub.key });
  }

  /** A class in which the first decision stands and is voted on, and who steers it. */
  async voting() {
    const { status, words } = await this.open();
    if (status !== 201) throw new Error(words);
    const desk = this.desk();
    await until(desk, isIn);
    const requests: readonly ClassRequest[] = [
      { type: 'lines', shown: '' },
      { type: 'ask' },
      { type: 'vote-opens', round: 1 },
    ];
    for (const request of requests) {
      const told = await desk.send(request);
      if (!told.ok) throw new Error(`${request.type}: ${told.refusal}`);
    }
    await until(desk, (link) => link.view()?.room.phase === 'vote1');
    return desk;
  }

  /** Somebody who is in. */
  async seat(name: string): Promise<TestLink<'seat'>> {
    const link = this.link('seat', name, { code: CODE });
    await until(link, isIn);
    return link;
  }

  async end(): Promise<void> {
    for (const link of this.#links) link.close();
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Resolves when it holds of the link; asked whenever that says that something has changed. */
export function until<R extends Role>(
  link: TestLink<R>,
  holds: (link: TestLink<R>) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const stop = link.subscribe(look);
    function look() {
      if (!holds(link)) return;
      stop();
      resolve();
    }
    look();
  });
}

export const isIn = (link: { state: () => string; view: () => unknown }): boolean =>
  link.state() === 'on' && link.view() !== undefined;
