import { networkInterfaces } from 'node:os';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { addresses } from '../serve/addresses.ts';
import type { App } from '../serve/app.ts';
import { appHandler } from '../serve/app-handler.ts';
import { listen } from '../serve/listen.ts';
import type { ClassroomOptions } from '../serve/serve-options.ts';
import { announcement, deskAddress } from './announce-class.ts';
import { dataFolder } from './data-folder.ts';
import { FileStore } from './file-store.ts';
import { claimFolder } from './folder-claim.ts';
import { type Hub, type HubPlace, openHub } from './hub.ts';
import { hubKinds } from './hub-kinds.ts';
import { openInBrowser } from './open-in-browser.ts';
import { newCode } from './secrets.ts';
import { openSharedHub } from './shared/shared-hub.ts';

export interface ClassPlace {
  readonly app: App;
  readonly host: string;
  readonly port: number | undefined;
  /** For what is kept of a class, where none is named. */
  readonly folder: string;
}

const tell = (words: string): void => console.log(`${new Date().toLocaleTimeString('zh-CN')}  ${words}`);

/** Two that write one journal would lose what each has acknowledged. */
const HELD =
  '教室已经开着了，在另一个窗口里：用那个窗口印的网址。真要再开一间，启动时加 --data 和另一个文件夹';

/** A hub on this computer's disk, or on Redis. */
async function openWhereAsked(
  place: HubPlace,
  { data, redis }: ClassroomOptions,
  folder: string,
): Promise<Result<Hub, string>> {
  if (redis === undefined) {
    const root = dataFolder(data ?? folder);
    if (!(await claimFolder(root))) return fail(HELD);
    return ok(await openHub(place, new FileStore(root, { kinds: hubKinds, now: Date.now, tell })));
  }
  try {
    return ok(await openSharedHub(place, redis));
  } catch (error) {
    return fail(`连不上 Redis：${(error as Error).message}`);
  }
}

/** Serves the app with a hub on it, and says how the class gets in. The error is a sentence. */
export async function serveClass(
  { app, host, port: asked, folder }: ClassPlace,
  options: ClassroomOptions,
): Promise<Result<void, string>> {
  let port = asked ?? 0;
  const place: HubPlace = {
    policy: app.policy,
    pages: appHandler(app),
    kinds: hubKinds,
    addresses: () => addresses(host, port, networkInterfaces()).network.map((address) => `${address}k`),
    newCode,
    tell,
  };
  const opened = await openWhereAsked(place, options, folder);
  if (!opened.ok) return opened;
  const hub = opened.value;
  const listening = await listen(hub.server, asked, host);
  if (!listening.ok) {
    await hub.close();
    return fail(listening.error);
  }
  port = listening.value;
  const { here, network } = addresses(host, port, networkInterfaces());
  const { key, resumed } = hub;
  const { platform } = process;
  for (const line of announcement({ port, network, here, key, platform, resumed })) console.log(line);
  if (options.open) openInBrowser(deskAddress(here, key));
  return ok(undefined);
}
