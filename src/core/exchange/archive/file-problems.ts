import type { Issue } from '../../shared/issue.ts';
import type { JsonFault } from '../../shared/plain-json.ts';
import type { JsonTrouble } from '../../shared/read-json.ts';

// All that can be wrong with a file as a whole, in words for whoever chose it. A part that is not as it should be is
// named by the schema (`schemaIssues`).

/** What a file holds is made by the app: whoever reads this cannot mend it by hand. */
export const AGAIN = '回原来那台电脑再存一次';
const ALTERED = '这份文件被改过，不收';
const NOT_OURS = '「说得来」存不出这样的文件，不收';

const problem = (code: string, message: string, hint?: string, path: Issue['path'] = []): Issue => ({
  code,
  severity: 'error',
  path,
  message,
  ...(hint && { hint }),
});

const tooDeep = (levels: number): Issue =>
  problem('too-deep', `文件里的内容一层套一层，套了 ${levels} 层`, NOT_OURS);

const reservedName = (name: string): Issue =>
  problem('reserved-name', `文件里有一项叫“${name}”，这种名字会搅乱程序`, NOT_OURS);

/** Why the text of a file does not read. */
export function unreadable(text: string, trouble: JsonTrouble): Issue {
  if (trouble.kind === 'deep') return tooDeep(trouble.levels);
  if (trouble.kind === 'reserved-name') return reservedName(trouble.name);
  const where = `一共 ${text.length} 个字，读到第 ${trouble.at} 个字读不下去`;
  return problem('json-syntax', `文件读不通，可能没存完（${where}）`, AGAIN);
}

/** @param limit and `size` in bytes or characters, whichever was measured */
export function tooLarge(size: number, limit: number): Issue {
  const [is, may] = [size, limit].map((bytes) => Math.ceil(bytes / 1_000_000));
  return problem(
    'file-too-large',
    `文件太大：有 ${is} 兆，最多收 ${may} 兆`,
    '练一万次才三十兆，看看是不是选错了文件',
  );
}

export const NOT_A_RECORD = problem('json-syntax', '文件里不是一份记录', AGAIN);
export const NOT_AN_ARCHIVE = problem('not-an-archive', '这不是「说得来」存出来的文件');
export const NEWER_FILE = problem(
  'newer-format',
  '这份文件是更新的版本存的',
  '先把这台电脑上的「说得来」换成新版',
);

/** One id for two different things: nobody can say which of them happened. */
export const doubledRecord = (path: Issue['path']): Issue =>
  problem('doubled-record', '同一个编号记着两件不同的事', ALTERED, path);

const FAULTS: Readonly<Record<JsonFault, string>> = {
  deep: '一层套一层，套得太深',
  large: '大得不像一个情景',
  'reserved-name': '有一项的名字会搅乱程序',
  'no-json': '不成样子',
};

/** A version that cannot be kept, by what is wrong with its content; where nothing is, its hashes say something else. */
export const alteredVersion = (title: string, fault: JsonFault | undefined, path: Issue['path']): Issue =>
  problem(
    'version-altered',
    `情景“${title.slice(0, 40)}”${fault ? `的内容${FAULTS[fault]}` : '的内容和它的编号对不上'}`,
    fault ? NOT_OURS : ALTERED,
    path,
  );
