import { entryOf } from '../shared/entry-of.ts';
import type { Beat, BeatPerson } from './beat-schema.ts';
import type { RunTale, Sitter } from './run-tale.ts';

/** Somebody who has been met, as they stand to the officer now. */
export interface Acquaintance {
  readonly scenario: string;
  readonly person: string;
  readonly sitter: Sitter;
  /** Where they are found, or why they are on no picture. */
  readonly home: BeatPerson;
  /** The last run with them. */
  readonly last: Pick<RunTale, 'run' | 'title' | 'at'>;
  /** What they said of the officer at its end; undefined where they said nothing. */
  readonly words: string | undefined;
}

export const keyOf = (scenario: string, person: string): string => `${scenario}/${person}`;

/**
 * Everybody met in runs that count, each with the last of these: what they said before is taken back or borne out by it.
 *
 * @param tales in the order of recording; of scenarios the file does not know nothing is told
 */
export function acquaintances({ scenarios }: Beat, tales: readonly RunTale[]): Acquaintance[] {
  const known = new Map<string, Acquaintance>();
  for (const { scenario, run, title, at, met, verdicts } of tales) {
    const people = entryOf(scenarios, scenario)?.people ?? {};
    for (const [person, sitter] of Object.entries(met)) {
      const home = entryOf(people, person);
      const words = verdicts.find((verdict) => verdict.person === person)?.words;
      if (home)
        known.set(keyOf(scenario, person), {
          ...{ scenario, person, sitter, home, words },
          last: { run, title, at },
        });
    }
  }
  return [...known.values()];
}
