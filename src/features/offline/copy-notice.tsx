import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AppCopy } from '../../ports/app-copy.ts';
import { Button } from '../../ui/button.tsx';
import styles from './copy-notice.module.css';

/** Milliseconds. Long enough to be read twice. */
const SHOWN_FOR = 8000;

/** A line about the copy kept on this machine. That it is kept goes by itself; a new version waits to be asked for. */
export function CopyNotice({ copy }: { readonly copy: AppCopy }) {
  const news = useSyncExternalStore(copy.subscribe, copy.news);
  const [later, setLater] = useState(false);
  useEffect(() => {
    if (news !== 'kept') return undefined;
    copy.told();
    const timer = setTimeout(copy.read, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [news, copy]);
  return (
    <div role="status" className={news === 'kept' ? styles.kept : styles.place}>
      {news === 'kept' && <p>已可离线使用：没有网也打得开。</p>}
      {news === 'newer' && !later && (
        <div className={styles.bar}>
          <p>有新版本。换上要重新打开这一页，练过的都在。</p>
          <div className={styles.actions}>
            <Button onClick={copy.replace}>换上</Button>
            <Button variant="quiet" onClick={() => setLater(true)}>
              先不换
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
