import type * as z from 'zod';
import { libraryNames, unknownNames } from './check-names.ts';
import type { Library } from './library.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Issue } from '../shared/issue.ts';
import { nearestName } from '../shared/nearest.ts';
import { type Visit, walkMarks } from '../shared/walk-marks.ts';

type Path = readonly (string | number)[];
type Named = Readonly<Record<string, { readonly name: string }>>;

export const problem = (
  code: string,
  path: Path,
  message: string,
  hint: string,
  severity: Issue['severity'] = 'error',
): Issue => ({ code, severity, path, message, hint });

/** An issue unless `where` (a record of a data file) has the name; the nearest one is suggested. */
export function knownName(
  code: string,
  name: string,
  known: Readonly<Record<string, unknown>>,
  path: Path,
  where: string,
): Issue[] {
  if (Object.hasOwn(known, name)) return [];
  const nearest = nearestName(name, Object.keys(known));
  return [
    problem(
      code,
      path,
      `${where} 里没有“${name}”`,
      nearest ? `是不是“${nearest}”` : `先在 ${where} 里写上它，或换一个有的`,
    ),
  ];
}

function repealedLaw({ mark, value, path }: Visit, library: Library): Issue[] {
  const fact = mark.refersTo === 'law' ? entryOf(library.laws, String(value)) : undefined;
  if (fact?.status !== 'repealed') return [];
  return [problem('law-repealed', path, `《${fact.law}》已经废止`, '换成现行的依据')];
}

/** Names in a file beside the scenarios that stand for nothing in the data files, and laws that hold no more. */
export function nameIssues(schema: z.ZodType, file: unknown, library: Library): Issue[] {
  const references = walkMarks(schema, file).filter(({ mark }) => mark.refersTo);
  return [
    ...unknownNames(references, libraryNames(library)),
    ...references.flatMap((reference) => repealedLaw(reference, library)),
  ];
}

/** The parts of the rubric a question may rest on, by the word before the dot. */
export const rubricParts = ({ indicators, rubric }: Library): Readonly<Record<string, Named>> => ({
  acts: indicators,
  redlines: rubric.redlines,
  settings: rubric.settings,
  registers: rubric.registers,
  dimensions: rubric.dimensions,
  musts: rubric.musts,
});
