import type * as z from 'zod';
import type { Issue } from './issue.ts';
import type { Written, YamlText } from './read-yaml.ts';
import { clip, cutIssue, textIssue } from './text-issue.ts';
import { walkMarks } from './walk-marks.ts';
import type { Path } from './yaml-nodes.ts';

/** Scripts written without spaces between words, and their punctuation: a space put into them shows. */
const DENSE = '[\\p{sc=Han}\\u2010-\\u2027\\u3000-\\u30ff\\uff00-\\uffef·]';
const FOLD = new RegExp(
  `(?:${DENSE}[ \\t]*\\r?\\n[ \\t]*(?=\\S))|(?:\\S[ \\t]*\\r?\\n[ \\t]*(?=${DENSE}))`,
  'u',
);
/** What a backslash is for in a sentence; of the other escapes nobody thinks who types a backslash. */
const ESCAPE = /\\(?:[^"\\ntuUx\r\n]|$)/;

const QUOTE = '给整句加引号';
const ONE_LINE = '一句话写在一行里，多长都行';

const sourceOf = ({ text, from, to }: Written): string => text.slice(from, to);

/** What follows a value on its line. */
function restOfLine({ text, to }: Written): string {
  const end = text.indexOf('\n', to);
  return text.slice(to, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** A remark set apart as remarks are: two spaces before it, one behind its mark. Of any other, nobody can tell. */
const isApart = (rest: string): boolean => /^(?: {2,}|[ \t]*\t[ \t]*)#+(?:\s|$)/.test(rest);
const isGlued = (rest: string): boolean => /^[ \t]*#[^\s#]/.test(rest);

interface Place {
  readonly yaml: YamlText;
  readonly path: Path;
  readonly written: Written;
}

const cutAt = ({ yaml, path, written }: Place, from: number, read: string): Issue => {
  const end = written.text.indexOf('\n', from);
  const rest = written.text.slice(from, end < 0 ? undefined : end).trim();
  return cutIssue({ written: `${read} ${rest}`.trim(), read, rest }, yaml.at(from), path);
};

/** Words behind a text on its own line. */
function cutBehind(place: Place, value: string): Issue | undefined {
  const { written } = place;
  const rest = restOfLine(written);
  if (!/^[ \t]+#/.test(rest)) return undefined;
  const remark = written.style === 'PLAIN' ? isApart(rest) : !isGlued(rest);
  return remark ? undefined : cutAt(place, written.to + rest.indexOf('#'), value);
}

/** Words before a text, or on the next line where the text could go on. */
function cutAround(place: Place, value: string): Issue | undefined {
  const { text, named, from, to, style } = place.written;
  const before = /(?:^|[ \t])#[^\s#]/m.exec(text.slice(named, from));
  if (before) return cutAt(place, named + before.index + before[0].indexOf('#'), value);
  const header = style?.startsWith('BLOCK')
    ? /^[|>][-+0-9]*[ \t]+#[^\s#]/.exec(text.slice(from, to))
    : undefined;
  if (header) return cutAt(place, from + header[0].indexOf('#'), value);
  if (style !== 'PLAIN') return undefined;
  const begun = text.lastIndexOf('\n', named - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(begun))?.[0].length ?? 0;
  const next = /^[^\n]*\n((?:[ \t]*\r?\n)*)([ \t]*)#[^\s#]/.exec(text.slice(to));
  if (!next || (next[2] ?? '').length <= indent) return undefined;
  return cutAt(place, to + next[0].length - 2, value);
}

/** A line break that becomes a space where nobody writes one. */
function folded({ yaml, path, written }: Place): Issue | undefined {
  const { style, from } = written;
  if (style === 'BLOCK_LITERAL') return undefined;
  const source = sourceOf(written);
  const body = style === 'BLOCK_FOLDED' ? source.indexOf('\n') + 1 : 0;
  const found = FOLD.exec(source.slice(body));
  if (!found) return undefined;
  const at = body + found.index;
  const lines = source.slice(Math.max(body, at - 12), at + found[0].length + 12).trim();
  return textIssue(
    { written: lines, read: `“${clip(lines.replace(/\s*\n\s*/g, ' '))}”：换行变成了空格` },
    ONE_LINE,
    { path, position: yaml.at(from + at) },
  );
}

function escaped({ yaml, path, written }: Place, value: string): Issue | undefined {
  if (written.style !== 'QUOTE_DOUBLE') return undefined;
  const source = sourceOf(written);
  const found = ESCAPE.exec(source.replace(/\\\\/g, '  '));
  if (!found) return undefined;
  return textIssue(
    { written: source, read: `“${clip(value)}”` },
    '双引号里的反斜杠有别的意思：写两个反斜杠，或者改用单引号',
    { path, position: yaml.at(written.from + found.index) },
  );
}

function changedText(place: Place, value: string): Issue | undefined {
  return cutBehind(place, value) ?? cutAround(place, value) ?? folded(place) ?? escaped(place, value);
}

/** How a value that was meant as a text was read instead. */
function otherReading(value: unknown): string {
  if (typeof value === 'number') return `数字 ${value}`;
  if (typeof value === 'boolean') return `“${value ? '是' : '否'}”（${value}）`;
  if (value === null) return '空的';
  return Array.isArray(value) ? '一个列表' : '一组“名字: 内容”';
}

/** A text that was read as something else. Only told where nothing else may stand. */
function otherThanText(place: Place, value: unknown): Issue | undefined {
  const { yaml, path, written } = place;
  const source = sourceOf(written).trim();
  if (value === null && source === '') {
    const rest = /^[^\n]*?[:-][ \t]+(?=#)/.exec(written.text.slice(written.named));
    return rest ? cutAt(place, written.named + rest[0].length, '') : undefined;
  }
  // What goes over several lines was meant as what it is.
  if (source === '' || source.includes('\n')) return undefined;
  return textIssue({ written: source, read: otherReading(value) }, `要当文字用，就${QUOTE}`, {
    path,
    position: yaml.at(written.from),
  });
}

/**
 * Every text somebody will read that YAML drops part of, changes, or reads as something else; both readings of each.
 *
 * @param refused paths, joined by NUL, where the schema wants something else than stands there
 */
export function changedTexts(yaml: YamlText, schema: z.ZodType, refused: ReadonlySet<string>): Issue[] {
  return walkMarks(schema, yaml.data).flatMap(({ mark, value, path }) => {
    const written = mark.text ? yaml.written(path) : undefined;
    if (!written) return [];
    const place = { yaml, path, written };
    const found =
      typeof value === 'string'
        ? changedText(place, value)
        : refused.has(path.join('\0')) || (value === null && isGlued(restOfLine(written)))
          ? otherThanText(place, value)
          : undefined;
    return found ?? [];
  });
}
