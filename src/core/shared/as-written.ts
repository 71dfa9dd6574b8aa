import type * as z from 'zod';
import { changedTexts } from './changed-texts.ts';
import { asTyped, foreign, foreignIssue } from './foreign-characters.ts';
import type { Issue } from './issue.ts';
import type { Written, YamlText } from './read-yaml.ts';

const keyOf = ({ path }: Issue): string => path.join('\0');

/** Complaints about a name or a short value, which one wrong character can be behind. */
const OF_NAMES = /^(?:bad-id|bad-value|wrong-type|unknown-.+)$/;
const ASCII = /^[ -~]*$/;
const NAME_AND_COLON = /^[A-Za-z][A-Za-z0-9-]*：/;

/** Where in a name the characters stand that nobody meant; none where the name itself is Chinese. */
function wrongIn(source: string): number[] {
  const named = NAME_AND_COLON.exec(source);
  if (named) return [named[0].length - 1];
  if (ASCII.test(source) || !ASCII.test(asTyped(source))) return [];
  return [...source].flatMap((character, at) => (foreign(character) ? [at] : []));
}

/** The same complaint, told of the characters that were typed wrongly; undefined where there are none. */
function ofCharacters(yaml: YamlText, { code, path }: Issue): Issue[] | undefined {
  if (!OF_NAMES.test(code)) return undefined;
  const parts = [yaml.written(path, 'name'), yaml.written(path)];
  const plain = parts.filter((part): part is Written => part?.style === 'PLAIN');
  for (const { text, from, to } of plain) {
    const wrong = wrongIn(text.slice(from, to)).flatMap((at) => {
      const found = foreign(text[from + at] ?? '');
      return found ? [foreignIssue(found, { path, position: yaml.at(from + at) })] : [];
    });
    if (wrong.length > 0) return wrong;
  }
  return undefined;
}

/** The name that is there, though with a wrong colon behind it: nothing is missing. */
function nameMeant({ code, path }: Issue): string[] {
  const name = code === 'unknown-key' ? NAME_AND_COLON.exec(String(path.at(-1))) : null;
  return name ? [[...path.slice(0, -1), name[0].slice(0, -1)].join('\0')] : [];
}

/** Whether what a complaint is about was told to be wrong as it was read. */
const isTold = (yaml: YamlText, { path }: Issue): boolean =>
  yaml.told.size > 0 &&
  [yaml.written(path), yaml.written(path, 'name')].some((part) => part && yaml.told.has(part.from));

/**
 * What is wrong with a document, held against the text it was written as: a value that was meant as a text is told with
 * both readings, a name with a wrongly typed character by that character. Adds the texts that YAML changes in silence.
 */
export function asWritten(yaml: YamlText, schema: z.ZodType, issues: readonly Issue[]): Issue[] {
  const refused = new Set(issues.flatMap((issue) => (issue.code === 'wrong-type' ? [keyOf(issue)] : [])));
  const texts = changedTexts(yaml, schema, refused).filter((issue) => !isTold(yaml, issue));
  const told = new Set(texts.map(keyOf));
  const meant = new Set(issues.flatMap(nameMeant));
  const others = issues.filter(
    (issue) =>
      !isTold(yaml, issue) &&
      (issue.code !== 'wrong-type' || !told.has(keyOf(issue))) &&
      (issue.code !== 'missing-key' || !meant.has(keyOf(issue))),
  );
  return [...texts, ...others.flatMap((issue) => ofCharacters(yaml, issue) ?? [issue])];
}
