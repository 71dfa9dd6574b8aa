import { networkInterfaces } from 'node:os';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { addresses } from '../serve/addresses.ts';
import type { App } from '../serve/app.ts';
import { appHandler } from '../serve/app-handler.ts';
import { listen } from '../serve/listen.ts';
import type { ClassroomOptions } from '../serve/serve-options.ts';
import { announcement } from './announce-class.ts';
import type { OpenClass } from './class-keeper.ts';
import { dataFolder } from './data-folder.ts';
import { FileStore } from './file-store.ts';
import { openHub } from './hub.ts';
import { openInBrowser } from './open-in-browser.ts';

export interface ClassPlace {
  readonly app: App;
  readonly host: string;
  readonly port: number | undefined;
  /** For what is kept of a class, where none is named. */
  readonly folder: string;
  readonly openClass: OpenClass;
}

const tell = (words: string): void => console.log(`${new Date().toLocaleTimeString('zh-CN')}  ${words}`);

/** Serves the app with a hub on it, and says how the class gets in. The error is a sentence. */
export async function serveClass(
  { app, host, port: asked, folder, openClass }: ClassPlace,
  options: ClassroomOptions,
): Promise<Result<void, string>> {
  let port = asked ?? 0;
  const hub = await openHub({
    policy: app.policy,
    pages: appHandler(app),
    store: new FileStore(dataFolder(options.data ?? folder), { now: Date.now, tell }),
    openClass,
    addresses: () => addresses(host, port, networkInterfaces()).network.map((address) => `${address}k`),
    tell,
  });
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
  if (options.open) openInBrowser(`${here}#/class/${key}`);
  return ok(undefined);
}
