import { createServer, type RequestListener, type Server } from 'node:http';
import type { Policy } from '../serve/policy.ts';
import type { OpenClass } from './class-keeper.ts';
import { ClassOffice } from './class-office.ts';
import type { HubStore } from './hub-store.ts';
import { hubHandler } from './hub-handler.ts';
import { newKey } from './secrets.ts';
import { SocketFront } from './socket-front.ts';

export interface HubServices {
  readonly policy: Policy;
  /** Answers whatever is not the hub's. */
  readonly pages: RequestListener;
  readonly store: HubStore;
  readonly openClass: OpenClass;
  /** Where phones get in, likeliest first; asked each time, for a card may come later. */
  readonly addresses: () => readonly string[];
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

/** A server for the pages and one class, not yet listening. */
export async function openHub(services: HubServices): Promise<Hub> {
  const { policy, pages, store, openClass, addresses, tell } = services;
  const kept = await store.resume();
  const key = kept?.record.key ?? newKey();
  const office = new ClassOffice(
    { store, openClass, addresses, tell, after, now: Date.now, show: (to, what) => front.show(to, what) },
    key,
  );
  const server = createServer(hubHandler(office, policy, pages));
  const front = new SocketFront(server, { policy, tell, now: () => performance.now() });
  const trouble = kept && (await office.resume(kept));
  if (trouble !== undefined) tell(`上一堂没下课的课接不上：${trouble}`);
  front.serve(office);
  return {
    server,
    key,
    resumed: kept !== undefined && trouble === undefined,
    close: async () => {
      office.stop();
      await front.close();
      server.closeAllConnections();
      await store.close();
    },
  };
}
