import type { StoreFailure } from '../../ports/run-store.ts';
import type { Profile } from '../../ports/profile-store.ts';

/** What to call somebody who has not said a name. */
export const nameOf = ({ name }: Pick<Profile, 'name'>): string => name || '没留名字';

/** The same inside a sentence. */
export const NAMELESS = '没留名字的那位';

/** Why nothing was stored, and what to do. */
export const FAILURES: Readonly<Record<StoreFailure | 'wrong-pin', string>> = {
  'wrong-pin': '口令不对，再试一次。',
  quota: '磁盘满了，没存下来。腾出些地方再试。',
  blocked: '浏览器没让存数据，没存下来。看看是不是开着无痕窗口。',
  newer: '这台电脑上的记录是更新的版本存的。把「说得来」换成新版再来。',
  conflict: '别的标签页刚改过，没存下来。刷新再看。',
  unknown: '没存下来，原因不明。刷新再试一次。',
};
