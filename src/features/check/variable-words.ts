import type { Variable } from '../../core/person/person-state.ts';

/** The five numbers of a person, as the interface calls them. */
export const VARIABLE_WORDS: readonly (readonly [Variable, string])[] = [
  ['anger', '怒气'],
  ['trust', '信任'],
  ['heard', '被倾听'],
  ['progress', '问题推进'],
  ['face', '面子'],
];

/** What one of them is called. */
export const variableWord = (variable: Variable): string =>
  VARIABLE_WORDS.find(([known]) => known === variable)?.[1] ?? variable;
