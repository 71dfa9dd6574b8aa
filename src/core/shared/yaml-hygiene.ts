import type { Issue, Position } from './issue.ts';

const MAX_CHARACTERS = 1_000_000;
/** Brackets and compact lists deeper than any file of ours: the reader itself would choke on more. */
const MAX_OPEN = 200;

/**
 * Characters nobody sees and nobody means: control characters, marks that turn the direction of writing round,
 * spaces of no width, halves of a character. They make two equal-looking words differ and one word read as another.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u115f\u1160\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
/** Those YAML itself forbids anywhere, comments included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Where in a text the first unseen character stands, and which it is. */
export function findUnseen(text: string): { readonly at: number; readonly name: string } | undefined {
  const found = UNSEEN.exec(text);
  return found ? { at: found.index, name: codePoint(found[0]) } : undefined;
}

/** The text without what nobody sees. */
export const withoutUnseen = (text: string): string => text.replace(new RegExp(UNSEEN, 'gu'), '');

const whole = (code: string, position: Position, message: string, hint: string): Issue => ({
  code,
  severity: 'error',
  path: [],
  position,
  message,
  hint,
});

export const unseenIssue = (position: Position, name: string): Issue =>
  whole('invisible-character', position, `这里有看不见的字符（${name}）`, '删掉它，把这几个字重新打一遍');

export const tooDeep = (position: Position): Issue =>
  whole('file-too-deep', position, '套得太深', '最多 40 层');

function tooOpen(text: string): boolean {
  if (/(?:[-?:][ \t]+){200}/.test(text)) return true;
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 0x5b || character === 0x7b) open += 1;
    else if ((character === 0x5d || character === 0x7d) && open > 0) open -= 1;
    if (open > MAX_OPEN) return true;
  }
  return false;
}

function placeIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What makes a text not worth reading as YAML at all; undefined for any honest file. Takes linear time. */
export function refuseText(text: string): Issue | undefined {
  const start = { line: 1, column: 1 };
  if (text.length > MAX_CHARACTERS)
    return whole('file-too-large', start, `文件有 ${text.length} 个字符`, '一个情景不会超过一百万个字符');
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) return unseenIssue(placeIn(text, forbidden.index), codePoint(forbidden[0]));
  return tooOpen(text) ? tooDeep(start) : undefined;
}
