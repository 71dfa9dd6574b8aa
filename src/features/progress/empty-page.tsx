import { Button } from '../../ui/button.tsx';
import styles from './empty-page.module.css';

/** Before the first run: what will stand here, and how it comes about. */
export function EmptyPage({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>进步</h1>
      <p>还没有练过，这里先空着。</p>
      <p>
        挑一个情景自己走一遍，这里就开始记：七样本事里哪样把握得住、哪样还缺；口气对不对场合；拿得准的时候准不准；哪些话老也没问出来。
      </p>
      <p className={styles.note}>
        头一次自己走才算数。没把握就先用「学练」，学练怎么练都不算。练得好坏只给你自己看，不排名。
      </p>
      <Button variant="primary" onClick={onLeave}>
        去挑一个情景
      </Button>
    </div>
  );
}
