import type { Comparison } from './side-by-side.ts';

/** One utterance of the evidence page. */
export interface EvidenceRow {
  /** 0-based. */
  readonly turn: number;
  /** The line it answers, with whose it is; empty where there is none. */
  readonly before: string;
  /** Empty for silence. */
  readonly said: string;
  /** What the mentor marked there: indicator ids. */
  readonly seen: readonly string[];
  readonly missed: readonly string[];
  /** Notes at this utterance that both may read. */
  readonly notes: readonly string[];
}

/** What the two pages of a record need of the run. Plain JSON. */
export interface RecordPages {
  readonly comparison: Comparison | null;
  readonly rows: readonly EvidenceRow[];
  /** Utterances left out for want of room. */
  readonly leftOut: number;
  readonly ending: string | undefined;
}
