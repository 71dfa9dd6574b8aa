import { memorySound } from '../../src/adapters/memory/sound-player.ts';
import { DEFAULT_SETTINGS } from '../../src/ports/settings-store.ts';
import type { Services } from '../../src/ports/services.ts';

const settings = { get: () => DEFAULT_SETTINGS, set: () => undefined, subscribe: () => () => undefined };

/** For pages whose tests are about something else. */
export const silentSound: Services['sound'] = async () => memorySound(settings);
