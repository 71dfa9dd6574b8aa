import { hubClass } from './hub-class.ts';
import type { HubKinds } from './hub-kind.ts';
import { hubMentor } from './hub-mentor.ts';

/** All a hub can hold, one at a time. */
export const hubKinds: HubKinds = { class: hubClass, mentor: hubMentor };
