import { isPlayed, type KeyRun, type KeyTalk, openCountedRun } from '../scoring/key-access.ts';
import { FILE_FAMILY } from './item.ts';

/** What something to practise comes from: a scenario's id, or `file`. */
interface OfFamily {
  readonly family: string;
}

/**
 * What somebody may practise: what was written by itself, and of what was cut from scenarios that of those they have
 * played to an end once. While their run that counts is open, nothing of its scenario: each item says what is best.
 *
 * @param talks the scenarios there are, in their present versions
 * @param runs of one profile, in any order
 */
export function openItems<Item extends OfFamily>(
  items: readonly Item[],
  talks: readonly KeyTalk[],
  runs: readonly KeyRun[],
): Item[] {
  const open = new Set(
    talks
      .filter((talk) => isPlayed(talk.scenario, runs) && !openCountedRun(talk, runs))
      .map(({ scenario }) => scenario),
  );
  return items.filter(({ family }) => family === FILE_FAMILY || open.has(family));
}
