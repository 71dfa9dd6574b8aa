import { formatPath, type Issue } from '../shared/issue.ts';
import { entries, field } from './unvalidated.ts';

const isMap = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Whether a part that declares names could not be read, so that everything in it is unknown elsewhere. */
function lost(document: unknown, part: string): boolean {
  const value = field(document, part);
  if (!isMap(value)) return true;
  if (part === 'facts' || part === 'promises') return false;
  const none = entries(value).length === 0;
  return (
    none ||
    (part === 'phases' &&
      entries(value).some(
        ([, phase]) => !isMap(field(phase, 'nodes')) || entries(field(phase, 'nodes')).length === 0,
      ))
  );
}

const DECLARED_IN: Readonly<Record<string, string>> = {
  'unknown-person': 'cast',
  'unknown-fact': 'facts',
  'unknown-promise': 'promises',
  'unknown-node': 'phases',
};

/**
 * Leaves out of `further` what only follows from what is wrong with the shape of a document: names whose declaration
 * could not be read, and the contents of a list that is none. A part simply left out follows from nothing.
 *
 * @param shape issues of the schema
 * @param further issues of names and structure
 */
export function dropConsequences(
  document: unknown,
  shape: readonly Issue[],
  further: readonly Issue[],
): Issue[] {
  const places = new Set(shape.map(({ path }) => formatPath(path)));
  const misspelt = shape.some(({ code, path }) => code === 'unknown-key' && path.length === 1);
  const gone = new Set(
    [...new Set(Object.values(DECLARED_IN))].filter(
      (part) =>
        lost(document, part) && (misspelt || part === 'phases' || part === 'cast' || places.has(part)),
    ),
  );
  return further.filter(({ code, path }) =>
    code.startsWith('unknown-') ? !gone.has(DECLARED_IN[code] ?? '') : !places.has(formatPath(path)),
  );
}
