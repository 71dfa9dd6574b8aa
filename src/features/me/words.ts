import type { StoreFailure } from '../../ports/run-store.ts';
import type { RecordCounts } from '../../ports/deletion.ts';
import type { Profile } from '../../ports/profile-store.ts';

/** What to call somebody who has not said a name. */
export const nameOf = ({ name }: Pick<Profile, 'name'>): string => name || '没留名字';

/** The same inside a sentence. */
export const NAMELESS = '没留名字的那位';

/** Why nothing was stored, and what to do. */
export const FAILURES: Readonly<Record<StoreFailure | 'wrong-pin', string>> = {
  'wrong-pin': '口令不对，再试一次。',
  full: '磁盘满了，没存下来。腾出些地方再试。',
  off: '浏览器没让存数据，没存下来。看看是不是开着无痕窗口。',
  absent: '管存取的那部分程序没取到，多半是断了网，没存下来。接上网再试。',
  blocked: '别的页面正占着记录，没存下来。把别处开着的「说得来」关掉再试。',
  newer: '这台电脑上的记录是更新的版本存的。把「说得来」换成新版再来。',
  unreadable: '浏览器存记录的文件坏了，没存下来。重开一次浏览器再试。',
  gone: '要改的那一份已经不在了，可能在别的页面里删掉了。刷新再看。',
  conflict: '别的标签页刚改过，没存下来。刷新再看。',
  refused: '里头有存不进去的东西，没存下来。刷新再试一次。',
};

/** Why something could not be deleted. */
export const NOT_DELETED: Readonly<Record<StoreFailure, string>> = {
  full: '磁盘满了，连删也写不进去。先在别处腾出些地方再删。',
  off: '浏览器不让网页动存着的东西。看看是不是开着无痕窗口。',
  absent: '管存取的那部分程序没取到，多半是断了网。接上网再删。',
  blocked: '别的页面正占着记录。把别处开着的「说得来」都关掉再删。',
  newer: '记录是更新的版本存的，这个版本动不了。把「说得来」换成新版再删。',
  unreadable:
    '浏览器存记录的文件坏了，删不动。重开一次浏览器再删；还不行，就在浏览器的设置里清掉这个网站的数据。',
  gone: '要删的那一份已经不在了。刷新再看。',
  conflict: '别的标签页刚改过。刷新再删。',
  refused: '浏览器没有照办。刷新再删一次。',
};

const UNITS = [
  ['people', '个人'],
  ['runs', '次情景'],
  ['answers', '道题'],
  ['versions', '份留存的情景'],
  ['sessions', '份带教记录'],
] as const;

/** 2 个人、3 次情景; empty when there is nothing. */
export const countWords = (counts: RecordCounts): string =>
  UNITS.filter(([kind]) => counts[kind] > 0)
    .map(([kind, unit]) => `${counts[kind]} ${unit}`)
    .join('、');
