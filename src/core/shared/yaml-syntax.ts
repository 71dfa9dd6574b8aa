import { type Document, isCollection, isScalar, visit, type YAMLError, type YAMLWarning } from 'yaml';
import { clip, cutIssue } from './text-issue.ts';
import type { Issue } from './issue.ts';
import type { At } from './yaml-refusals.ts';

type Trouble = YAMLError | YAMLWarning;

const HINTS: Partial<Record<Trouble['code'], string>> = {
  BAD_DIRECTIVE: '以 % 开头的一行会整行丢掉；删掉它，要留作说明就改成“# ”开头',
  TAB_AS_INDENT: '缩进要用空格，不能用 Tab',
  BAD_INDENT: '看看这一行的缩进，同一层要对齐；括号要成对',
  MULTILINE_IMPLICIT_KEY: '看看是不是少了冒号，冒号后面有没有空格，引号有没有收尾',
  MISSING_CHAR: '看看引号、括号有没有成对',
  BLOCK_AS_IMPLICIT_KEY: '文字里有“冒号加空格”时，给整句加引号；再看看这一行和下一行的缩进',
  BAD_SCALAR_START: '文字以 @、%、`、| 之类开头时，给整句加引号',
  BLOCK_IN_FLOW: '文字里有“冒号加空格”时，给整句加引号',
  UNEXPECTED_TOKEN: '引号、括号收尾以后又写了东西，看看是不是多了一个符号',
  MULTIPLE_DOCS: '一个文件只写一个情景，删掉多出来的“---”和它后面的',
};

/** Where the quotation or the bracket begins that an error came of; the reader names the place where it noticed. */
function openedAt(document: Document, error: Trouble): number {
  const [noticed] = error.pos;
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return noticed;
  let opened = noticed;
  visit(document, {
    Node: (_, node) => {
      const [from, to, end] = node.range ?? [0, 0, 0];
      const holds = from < noticed && (to >= noticed || end >= noticed);
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const bracket = isCollection(node) && node.flow === true;
      // The innermost comes last.
      if (holds && (quoted || bracket)) opened = from;
    },
  });
  return opened;
}

/** A bracket that never closes because the rest of its line was taken for a remark. */
function cutInBracket(text: string, from: number, noticed: number, at: At): Issue | undefined {
  const cut = /[ \t]#/.exec(text.slice(from, noticed));
  if (!cut) return undefined;
  const mark = from + cut.index + 1;
  const begun = text.lastIndexOf('\n', mark) + 1;
  const ended = text.indexOf('\n', mark);
  const line = text.slice(begun, ended < 0 ? undefined : ended).trim();
  return cutIssue(
    { written: line, read: text.slice(begun, mark).trim(), rest: line.slice(line.indexOf('#')) },
    at(mark),
  );
}

/** A sentence with a colon in it that was taken for a name and what it stands for. */
function splitAtColon(text: string, noticed: number): string | undefined {
  const ended = text.indexOf('\n', noticed);
  const line = text.slice(noticed, ended < 0 ? undefined : ended);
  const [, name, rest] = /^(.+?):(?:[ \t]+(.*))?$/.exec(line) ?? [];
  return name === undefined
    ? undefined
    : `写的是“${clip(line)}”，读成了名字“${clip(name)}”和内容“${clip(rest ?? '')}”`;
}

/** The first thing the reader stumbled over. What it stumbles over after that mostly comes of the first. */
export function syntaxIssue(document: Document, text: string, at: At): Issue | undefined {
  const [error] = [...document.errors, ...document.warnings];
  if (!error) return undefined;
  const opened = openedAt(document, error);
  const cut = opened < error.pos[0] ? cutInBracket(text, opened, error.pos[0], at) : undefined;
  if (cut) return cut;
  const split = error.code.startsWith('BLOCK_') ? splitAtColon(text, error.pos[0]) : undefined;
  return {
    code: 'yaml-syntax',
    severity: 'error',
    path: [],
    position: at(opened),
    message: split ?? `格式读不通（${error.code}）`,
    hint: HINTS[error.code] ?? '对照 scenarios/README.md 里的样子看看这一行和上一行',
  };
}
