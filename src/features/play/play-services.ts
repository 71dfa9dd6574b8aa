import type { Services } from '../../ports/services.ts';

/** What playing needs of the app. */
export type PlayServices = Pick<
  Services,
  'scenarios' | 'runs' | 'profiles' | 'settings' | 'sound' | 'aloud' | 'now' | 'uptime' | 'newId' | 'newSeed'
>;
