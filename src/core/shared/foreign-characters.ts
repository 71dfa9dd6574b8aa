import type { Issue } from './issue.ts';

/** A character that looks like one of YAML's own and is none. */
export interface Foreign {
  readonly character: string;
  /** What it is called, in Chinese. */
  readonly name: string;
  /** The ASCII character it was typed for. */
  readonly meant: string;
}

/** Spaces wider, narrower or stickier than the one YAML knows, as a class of a regular expression. */
export const FOREIGN_SPACE = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
/** Dashes longer than the one YAML knows, likewise. */
export const FOREIGN_DASH = '[\\u2010-\\u2015\\u2212\\ufe63\\uff0d]';

const NAMES: Readonly<Record<string, readonly [name: string, meant: string]>> = {
  '\u3000': ['全角空格', ' '],
  '\u00a0': ['不换行空格', ' '],
  '，': ['中文逗号', ','],
  '、': ['顿号', ','],
  '：': ['中文冒号', ':'],
  '；': ['中文分号', ';'],
  '。': ['中文句号', '.'],
  '“': ['中文引号', '"'],
  '”': ['中文引号', '"'],
  '‘': ['中文引号', "'"],
  '’': ['中文引号', "'"],
  '【': ['中文方括号', '['],
  '】': ['中文方括号', ']'],
  '〔': ['中文方括号', '['],
  '〕': ['中文方括号', ']'],
  '［': ['全角方括号', '['],
  '］': ['全角方括号', ']'],
  '｛': ['全角花括号', '{'],
  '｝': ['全角花括号', '}'],
};

const IS_SPACE = new RegExp(`^${FOREIGN_SPACE}$`);
const IS_DASH = new RegExp(`^${FOREIGN_DASH}$`);

/** What a character was typed for; undefined where it stands for nothing but itself. */
export function foreign(character: string): Foreign | undefined {
  const known = Object.hasOwn(NAMES, character) ? NAMES[character] : undefined;
  if (known) return { character, name: known[0], meant: known[1] };
  if (IS_SPACE.test(character)) return { character, name: '特殊空格', meant: ' ' };
  if (IS_DASH.test(character)) return { character, name: '长横线', meant: '-' };
  const code = character.codePointAt(0) ?? 0;
  if (code < 0xff01 || code > 0xff5e) return undefined;
  const meant = String.fromCharCode(code - 0xfee0);
  return { character, name: `全角的${meant}`, meant };
}

/** The text as it was meant to be typed, character for character as long as before. */
export const asTyped = (text: string): string =>
  [...text].map((character) => foreign(character)?.meant ?? character).join('');

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function howToType({ meant }: Foreign): string {
  if (meant === ' ') return '把它删掉，切到英文输入法，再按空格键';
  if (meant === '-') return '切到英文输入法（一般按一下 Shift），按数字 0 右边的减号键，后面空一格';
  if (meant === ':') return '切到英文输入法（一般按一下 Shift），再打一个“:”，后面空一格';
  return `切到英文输入法（一般按一下 Shift），再打一个“${meant}”`;
}

/** A wrongly typed character, or several of it in a row, told with how to type the right one. */
export function foreignIssue(found: Foreign, place: Pick<Issue, 'path' | 'position'>, count = 1): Issue {
  const { character, name, meant } = found;
  const many = meant === ' ' && count > 1 ? ` ${count} 个` : '';
  const shown = meant === ' ' ? '' : `“${character}”`;
  const right = meant === ' ' ? '普通空格' : `英文的“${meant}”`;
  return {
    code: 'wrong-character',
    severity: 'error',
    ...place,
    message: `这里是${many}${name}${shown}（${codePoint(character)}），要用${right}`,
    hint: howToType(found),
  };
}
