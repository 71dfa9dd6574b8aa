import { type Document, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { foreignIssue } from './foreign-characters.ts';
import type { Issue, Position } from './issue.ts';
import { findSlips, mendSlips, type Slip } from './typed-slips.ts';
import { refuseText, tooDeep } from './yaml-hygiene.ts';
import { nodeFinder, offsetOf, type Path } from './yaml-nodes.ts';
import { type At, badNames, refusals } from './yaml-refusals.ts';
import { syntaxIssue } from './yaml-syntax.ts';

/** A value or a name as it stands in its text. */
export interface Written {
  readonly text: string;
  /** Where in the text it begins and where it ends; without what follows on its line. */
  readonly from: number;
  readonly to: number;
  /** Where the name it belongs to begins; of an item of a list, where it begins itself. */
  readonly named: number;
  /** How it is written, where it is one value and no collection. */
  readonly style: Scalar.Type | undefined;
}

/** A parsed text: its data (undefined when the syntax is broken beyond reading) and where each part stands. */
export interface YamlText {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** Where parts begin of which an issue tells already that they are not what was meant; as in `Written`. */
  readonly told: ReadonlySet<number>;
  readonly locate: (path: Path) => Position | undefined;
  /** The value at a path as it was written, or the name it has; undefined where nothing stands there. */
  readonly written: (path: Path, part?: 'value' | 'name') => Written | undefined;
  /** The line and column of a place in `Written`. */
  readonly at: At;
}

const MAX_DEPTH = 40;

function depthExceeds(root: unknown, limit: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap((value) =>
      isMap(value) ? value.items.flatMap((pair) => [pair.key, pair.value]) : isSeq(value) ? value.items : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

const START = { line: 1, column: 1 };

const broken = (issues: readonly Issue[]): YamlText => ({
  data: undefined,
  issues,
  told: new Set(),
  locate: () => undefined,
  written: () => undefined,
  at: () => START,
});

/** The line and column of a place in a text. */
function placer(text: string): At {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

function writtenIn(
  document: Document,
  text: string,
): Pick<YamlText, 'written'> & ReturnType<typeof nodeFinder> {
  const finder = nodeFinder(document.contents);
  return {
    ...finder,
    written: (path, part = 'value') => {
      const found = finder.at(path);
      const node = part === 'name' ? found?.key : found?.value;
      const range = (node as Scalar | null | undefined)?.range;
      if (!found || !range) return undefined;
      const [from, to] = range;
      const style = isScalar(node) ? (node.type as Scalar.Type | undefined) : undefined;
      return { text, from, to, named: offsetOf(found.key) ?? from, style };
    },
  };
}

/** What the reader stumbled over on a line of which something is told already mostly comes of that. */
const unlessSameLine = (issues: readonly Issue[], syntax: Issue | undefined): readonly Issue[] =>
  !syntax || issues.some(({ position }) => position?.line === syntax.position?.line)
    ? issues
    : [...issues, syntax];

/** Reads a text as it stands, or as it was meant; places are those of what was written. */
function read(text: string, at: At): YamlText {
  const document = parseDocument(text, {
    schema: 'core', // whatever a directive in the file says
    merge: false,
    uniqueKeys: false, // compares every key with every other; we look ourselves
    prettyErrors: false,
    logLevel: 'error',
  });
  if (depthExceeds(document.contents, MAX_DEPTH)) return broken([tooDeep(START)]);
  const refused = refusals(document, text, at);
  const syntax = syntaxIssue(document, text, at);
  if (syntax || refused.senseless) return broken(unlessSameLine(refused.issues, syntax));
  const { offset, written } = writtenIn(document, text);
  const locate = (path: Path): Position | undefined => {
    const found = offset(path);
    return found === undefined ? undefined : at(found);
  };
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    issues: [...refused.issues, ...badNames(document, at)],
    told: refused.told,
    locate,
    written,
    at,
  };
}

const slipIssue = (at: At, { offset, length, foreign }: Slip): Issue =>
  foreign
    ? foreignIssue(foreign, { path: [], position: at(offset) }, length)
    : {
        code: 'yaml-syntax',
        severity: 'error',
        path: [],
        position: at(offset),
        message: '这一行开头少了“- ”',
        hint: '上下几行都是列表里的一项，这一行前面也写上一个英文减号和一个空格',
      };

/**
 * Reads YAML 1.2 text without ever throwing on what it says. Aliases, tags and unseen characters are refused (no
 * file needs them, and a few lines of aliases can expand to gigabytes). Characters typed with the wrong input method
 * are told each, and the text is read as it was meant, so that what is wrong beyond them is told as well. Of other
 * broken syntax only the first place is told: the rest comes of it. Limits: 1,000,000 characters, 40 levels.
 */
export function readYaml(source: string): YamlText {
  // As long as before, so every place stays where it was.
  const text = source.replace(/\r(?!\n)/g, '\n');
  const refused = refuseText(text);
  if (refused) return broken([refused]);
  const at = placer(text);
  const plain = read(text, at);
  if (plain.data !== undefined) return plain;
  const slips = findSlips(text);
  if (slips.length === 0) return plain;
  const mended = mendSlips(text, slips);
  const meant = read(mended.text, (offset) => at(mended.written(offset)));
  return { ...meant, issues: [...slips.map((slip) => slipIssue(at, slip)), ...meant.issues] };
}
