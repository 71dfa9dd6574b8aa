import { createServer, type RequestListener, type Server } from 'node:http';
import type { Policy } from '../serve/policy.ts';
import type { HubKinds } from './hub-kind.ts';
import { RoomOffice, type OfficeServices } from './room-office.ts';
import { hubHandler } from './hub-handler.ts';
import type { HubStore } from './hub-store.ts';
import type { Office, Show } from './office.ts';
import { newKey } from './secrets.ts';
import { SocketFront } from './socket-front.ts';

/** What any hub needs of where it runs. */
export interface HubPlace {
  readonly policy: Policy;
  /** Answers whatever is not the hub's. */
  readonly pages: RequestListener;
  readonly kinds: HubKinds;
  /** Where phones get in, likeliest first. */
  readonly addresses: () => readonly string[];
  /** Of a class: six digits, made by chance. */
  readonly newCode: () => string;
  /** Tells whoever runs the hub, in a sentence without names and keys. */
  readonly tell: (words: string) => void;
}

export interface Hub {
  /** To be listened with. */
  readonly server: Server;
  /** Of the desk. */
  readonly key: string;
  /** A class that had not ended has been taken up again. */
  readonly resumed: boolean;
  readonly close: () => Promise<void>;
}

/** Calls back after so many milliseconds; keeps no process alive. */
function after(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  timer.unref();
  return () => clearTimeout(timer);
}

/** What an office needs, on a hub. */
export const officeServices = (
  { kinds, addresses, newCode, tell }: HubPlace,
  store: HubStore,
  show: Show,
): OfficeServices => ({ kinds, addresses, newCode, tell, store, show, after, now: Date.now });

/** How long a request may take to arrive, in milliseconds: a class on a slow network needs less. */
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5000 };

/** The server for pages, classes and sockets, not yet listening. `serve` lets windows in. */
export function hubDoors({ policy, pages, tell }: HubPlace, office: Office) {
  const server = createServer(PATIENCE, hubHandler(office, policy, pages));
  const front = new SocketFront(server, { policy, tell, now: () => performance.now() });
  return {
    server,
    front,
    close: async () => {
      await front.close();
      server.closeAllConnections();
    },
  };
}

/** A hub that keeps one class for itself. */
export async function openHub(place: HubPlace, store: HubStore): Promise<Hub> {
  const kept = await store.resume();
  const key = kept?.record.key ?? newKey();
  const office = new RoomOffice(
    officeServices(place, store, (window, showing) => front.show(window, showing)),
    key,
  );
  const { server, front, close } = hubDoors(place, office);
  const trouble = kept && (await office.resume(kept));
  if (trouble !== undefined) place.tell(`上一堂没下课的课接不上：${trouble}`);
  front.serve(office);
  return {
    server,
    key,
    resumed: kept !== undefined && trouble === undefined,
    close: async () => {
      office.stop();
      await close();
      await store.close();
    },
  };
}
