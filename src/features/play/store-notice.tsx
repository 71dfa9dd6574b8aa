import type { StoreFailure } from '../../ports/attempt-store.ts';
import { Notice } from '../../ui/notice.tsx';

const WHY: Readonly<Record<StoreFailure, string>> = {
  quota: '这台机器给网页的地方满了',
  blocked: '这个浏览器不让网页存东西',
  newer: '这台机器上的记录是新版「说得来」存的',
  conflict: '这一趟在另一个页面里接着往下练了',
  unknown: '存的时候出了岔子',
};

/** Says that the run is not being kept, and that it goes on all the same. */
export function StoreNotice({ trouble }: { readonly trouble: StoreFailure | undefined }) {
  if (trouble === undefined) return null;
  return (
    <Notice tone="warn" live>
      {WHY[trouble]}，这一趟只记在内存里。照常练，练完就看复盘；关掉这一页，记录就没了。
    </Notice>
  );
}
