import type { SessionLine } from '../../../core/mentor/session-line.ts';
import type { AgreementKept } from '../../../core/mentor/session-parts.ts';
import type { StoreFailure } from '../../../ports/run-store.ts';
import type { RubricNames } from '../../../ports/scenario-source.ts';

export const KEPT: Readonly<Record<AgreementKept['kept'], string>> = {
  yes: '做到了',
  partly: '做了一些',
  no: '没做到',
};

/** What became of a promise, as lists say it. */
export const keptWords = (kept: AgreementKept['kept'] | null): string => (kept ? KEPT[kept] : '还没说');

export const aimWords = ({ aim }: Pick<SessionLine, 'aim'>, { dimensions }: RubricNames): string =>
  aim.map((dimension) => dimensions[dimension].name).join('、');

const NOT_SAVED: Readonly<Partial<Record<StoreFailure, string>>> = {
  full: '磁盘满了，没存下来。腾出些地方再试。',
  off: '浏览器没让存数据，关了页面就没了。看看是不是开着无痕窗口。',
  blocked: '别的页面正占着记录，没存下来。把别处开着的「说得来」关掉再试。',
  gone: '这份记录已经删掉了。',
};

export const failureWords = (failure: StoreFailure): string =>
  NOT_SAVED[failure] ?? '没存下来，过一会儿再试一次。';
