/** The windows on a room. Which one somebody looks through decides what they see. */
export const ROLES = ['desk', 'remote', 'screen', 'seat', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** The keeper itself, where an event is nobody's: the time is up, somebody's connection is gone. */
export const KEEPER = 'keeper';
