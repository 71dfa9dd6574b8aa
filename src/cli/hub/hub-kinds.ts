import { hubClass } from './hub-class.ts';
import type { HubKinds } from './hub-kind.ts';

/** All a hub can hold, one at a time. */
export const hubKinds: HubKinds = { class: hubClass };
