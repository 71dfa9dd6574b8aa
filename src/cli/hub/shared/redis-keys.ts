/** What hubs that share a class keep in Redis. One class on one Redis. */
export const REDIS_KEYS = {
  /** Who keeps the class at the moment: id of a hub, for as long as it says so again and again. */
  lease: 'shuodelai:lease',
  /** The desk key of them all. */
  key: 'shuodelai:key',
  /** The record of the class, JSON. */
  record: 'shuodelai:class',
  /** Stream of the journal: field `e` of each entry is an event, JSON. */
  journal: 'shuodelai:journal',
} as const;

/** Prefix of what the hubs say to each other. */
export const CHANNELS = 'shuodelai';
