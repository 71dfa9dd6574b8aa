import type { Sign } from '../../core/person/observe.ts';

export type { Sign };

/** What an experienced officer would notice of one person, and what they would make of it. */
export interface PersonSigns {
  readonly id: string;
  readonly call: string;
  /** Fewer where less can be perceived: a voice through a door, half a face through a gap. */
  readonly signs: readonly { readonly sign: Sign; readonly text: string }[];
  readonly readiness: string;
}

/** 察言观色, once it has been asked for in 学练; undefined before that and in every other mode. */
export type ObservationView = readonly PersonSigns[] | undefined;
