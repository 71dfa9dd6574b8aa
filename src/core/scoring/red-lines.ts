import type { Turn } from '../play/replay.ts';
import type { Rubric } from '../rubric/catalog.ts';
import { entryOf } from '../shared/entry-of.ts';

/** A red line (底线) crossed in a run. */
export interface RedLineHit {
  readonly redline: string;
  readonly name: string;
  readonly gloss: string;
  /** Ids of the legal facts it touches. */
  readonly law: readonly string[];
  /** 0-based turn of the path that counts. */
  readonly turn: number;
  readonly words: string;
}

/**
 * The red lines crossed, in the order they were. Each caps the total at 40 and is shown before anything else.
 *
 * @source domain handbook §2, "Red lines"
 */
export function redLinesOf(turns: readonly Turn[], rubric: Rubric): RedLineHit[] {
  return turns.flatMap(({ said }, turn) => {
    if (said.redline === undefined) return [];
    const entry = entryOf(rubric.redlines, said.redline);
    return [
      {
        redline: said.redline,
        name: entry?.name ?? said.redline,
        gloss: entry?.gloss ?? '',
        law: entry?.law ?? [],
        turn,
        words: said.text,
      },
    ];
  });
}
