import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AppCopy } from '../../ports/app-copy.ts';
import { Button } from '../../ui/button.tsx';
import styles from './copy-notice.module.css';

/** One line at the foot of the window about the copy kept on this machine. It waits; nothing happens by itself. */
export function CopyNotice({ copy }: { readonly copy: AppCopy }) {
  const news = useSyncExternalStore(copy.subscribe, copy.news);
  const [later, setLater] = useState(false);
  useEffect(() => {
    if (news === 'kept') copy.told();
  }, [news, copy]);
  return (
    <div role="status" className={styles.place}>
      {news === 'newer' && !later ? (
        <div className={styles.bar}>
          <p>有新版本。换上要重新打开这一页，练过的都在。</p>
          <div className={styles.actions}>
            <Button onClick={copy.replace}>换上</Button>
            <Button variant="quiet" onClick={() => setLater(true)}>
              先不换
            </Button>
          </div>
        </div>
      ) : (
        news === 'kept' && (
          <div className={styles.bar}>
            <p>已可离线使用：没有网也打得开。</p>
            <div className={styles.actions}>
              <Button variant="quiet" onClick={copy.read}>
                知道了
              </Button>
            </div>
          </div>
        )
      )}
    </div>
  );
}
