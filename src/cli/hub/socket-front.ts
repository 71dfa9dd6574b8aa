import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { SOCKET_PATH, type FromHub, type ToHub } from '../../ports/room-wire.ts';
import { headersFor, type Policy } from '../serve/policy.ts';
import { targetOf } from '../serve/request-target.ts';
import { addressOf } from './admission.ts';
import { Guest, type HubSocket } from './guest.ts';
import type { Office, Show } from './office.ts';
import { isSameHost } from './same-host.ts';
import { TroubleLog } from './trouble-log.ts';

/** Bytes of one message: the longest honest one is a mentor's rating with words at every point, 4,000 characters. */
const MOST_BYTES = 20_480;
/** Connections at once. */
const MOST_CLIENTS = 2000;

/** What hubs that share a class say to each other: JSON. */
interface BetweenHubs {
  readonly hub: (letter: string) => void;
}

export type HubSockets = Server<ToHub, FromHub, BetweenHubs>;

export interface FrontServices {
  readonly policy: Policy;
  /** Milliseconds of a clock that does not go back. */
  readonly now: () => number;
  readonly tell: (words: string) => void;
  /** Connections at once; 2,000 unless it is said otherwise. */
  readonly mostClients?: number;
}

/** A further request of a connection there is; of one there is not the library refuses it. */
const isKnown = ({ url }: IncomingMessage): boolean =>
  new URLSearchParams(url?.replace(/^[^?]*/, '')).has('sid');

/** The sockets of a hub: on the server that serves the page, for pages of this very host. */
export class SocketFront {
  readonly io: HubSockets;
  readonly #guests = new Map<string, Guest>();
  readonly #services: FrontServices;
  readonly #log: TroubleLog;
  /** Connections through which nobody has been let in yet, the oldest first. */
  readonly #outside = new Set<HubSocket['conn']>();

  constructor(http: HttpServer, services: FrontServices) {
    this.#services = services;
    this.#log = new TroubleLog(services.tell, services.now);
    this.io = new Server(http, {
      path: SOCKET_PATH,
      serveClient: false,
      maxHttpBufferSize: MOST_BYTES,
      perMessageDeflate: false,
      httpCompression: false,
      pingInterval: 10_000,
      pingTimeout: 10_000,
      connectTimeout: 10_000,
      allowRequest: (request, answer) => {
        const ours = isSameHost(services.policy, request);
        if (!ours) this.#log.note('没让连：不是这台服务端的页面', addressOf(request.socket.remoteAddress));
        answer(null, ours && (isKnown(request) || this.#hasRoom()));
      },
    });
    this.io.engine.on('connection', (connection: HubSocket['conn']) => {
      this.#outside.add(connection);
      connection.on('close', () => this.#outside.delete(connection));
    });
    this.io.engine.on(
      'headers',
      (headers: Record<string, unknown>, request: Parameters<typeof targetOf>[0]) =>
        Object.assign(headers, headersFor(services.policy, targetOf(request).host)),
    );
  }

  /** Whoever only holds a place, and has not come in, makes room for the next: an honest page takes a moment for that. */
  #hasRoom(): boolean {
    const most = this.#services.mostClients ?? MOST_CLIENTS;
    if (this.io.engine.clientsCount < most) return true;
    const [oldest] = this.#outside;
    oldest?.close(true);
    return oldest !== undefined;
  }

  /** Lets windows in to an office. */
  serve(office: Office): void {
    const connections = new WeakSet<HubSocket['conn']>();
    this.io.on('connection', (socket) => {
      // Limits are those of a connection: the library would let one ask for any number of windows at once.
      if (connections.has(socket.conn)) {
        this.#log.note('断开：一条连接只开一个窗口', addressOf(socket.handshake.address));
        socket.conn.close(true);
        return;
      }
      connections.add(socket.conn);
      const address = addressOf(socket.handshake.address);
      const note = (reason: string) => this.#log.note(reason, address);
      const letIn = () => this.#outside.delete(socket.conn);
      const { now } = this.#services;
      this.#guests.set(socket.id, new Guest(socket, { office, now, address, note, letIn }));
      socket.on('disconnect', () => this.#guests.delete(socket.id));
    });
  }

  /** Shows something to a window, where it is one of this front's. */
  readonly show: Show = (window, showing) => this.#guests.get(window)?.show(showing);

  /** Hangs up on everybody. */
  async close(): Promise<void> {
    await this.io.close();
  }
}
