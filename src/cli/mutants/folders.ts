/** A part of the core that is mutated in one go. */
export interface MutantFolder {
  readonly mutate: readonly string[];
  /**
   * Only these tests run, so that a folder takes minutes: those worked out by hand. The wide ones (random talks, the
   * explorer against a naive one) take seconds a mutant and need not be what catches it.
   */
  readonly tests: readonly string[];
  /** Least share of killed mutants in percent, equivalent ones left out. */
  readonly least: number;
}

/** What `npm run mutants` knows, in the order it runs them. To add a part, add a row. */
export const FOLDERS: Readonly<Record<string, MutantFolder>> = {
  person: {
    mutate: ['src/core/person/*.ts'],
    tests: ['tests/core/person/{by-hand,reference,explain,observe,dispositions,person-state}.test.ts'],
    least: 90,
  },
  rules: {
    mutate: ['src/core/engine/rules.ts', 'src/core/engine/step.ts'],
    tests: ['tests/core/engine/rules.test.ts'],
    least: 90,
  },
  reads: {
    mutate: ['src/core/check/reads.ts', 'src/core/check/liveness.ts', 'src/core/check/next-acts.ts'],
    tests: ['tests/core/check/reads.test.ts'],
    least: 90,
  },
  merge: {
    mutate: [
      'src/core/exchange/archive/merge-archives.ts',
      'src/core/exchange/archive/people.ts',
      'src/core/exchange/archive/plan-import.ts',
      'src/core/exchange/archive/plan-links.ts',
      'src/core/exchange/archive/plan-profiles.ts',
      'src/core/exchange/archive/write-archive.ts',
    ],
    tests: ['tests/core/exchange/{merge,plan-import}.test.ts'],
    least: 90,
  },
  scoring: {
    mutate: ['src/core/scoring/*.ts', 'src/core/engine/dimension-chance.ts'],
    tests: [
      'tests/core/scoring/{worked-example,small-parts,turn-parts,record}.test.ts',
      'tests/core/scoring/{pivots,summary,effects,chance-rule,earlier-rubric-hash}.test.ts',
    ],
    least: 90,
  },
  progress: {
    mutate: ['src/core/scoring/progress/*.ts'],
    tests: ['tests/core/scoring/progress-parts.test.ts'],
    least: 90,
  },
  practice: {
    mutate: ['src/core/practice/judge.ts', 'src/core/plan/daily-set.ts'],
    tests: ['tests/core/practice/judge.test.ts', 'tests/core/plan/daily-set.test.ts'],
    least: 90,
  },
};
