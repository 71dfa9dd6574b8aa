import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Issue, Position } from './issue.ts';

const HINTS: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: '缩进要用空格，不能用 Tab',
  BAD_INDENT: '看看这一行的缩进，同一层要对齐；括号要成对',
  MULTILINE_IMPLICIT_KEY: '看看是不是少了冒号，冒号后面有没有空格，引号有没有收尾',
  MISSING_CHAR: '看看引号、括号有没有成对',
  BLOCK_AS_IMPLICIT_KEY: '文字里有“冒号加空格”时，给整句加引号；再看看这一行和下一行的缩进',
  BAD_SCALAR_START: '文字以 @、%、`、| 之类开头时，给整句加引号',
  UNEXPECTED_TOKEN: '引号、括号收尾以后又写了东西，看看是不是多了一个符号',
  MULTIPLE_DOCS: '一个文件只写一个情景，删掉多出来的“---”和它后面的',
};

/** Where the quotation or the bracket begins that an error came of; the reader names the place where it noticed. */
function openedAt(document: Document, error: YAMLError): number {
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

/** The first thing the reader stumbled over. What it stumbles over after that mostly comes of the first. */
export function syntaxIssue(document: Document, at: (offset: number) => Position): Issue | undefined {
  const [error] = document.errors;
  return (
    error && {
      code: 'yaml-syntax',
      severity: 'error',
      path: [],
      position: at(openedAt(document, error)),
      message: `格式读不通（${error.code}）`,
      hint: HINTS[error.code] ?? '对照 scenarios/README.md 里的样子看看这一行和上一行',
    }
  );
}
