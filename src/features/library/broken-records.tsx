import { NEWER_RUN } from '../../core/play/newer-run.ts';
import type { BrokenRecord } from '../../ports/run-store.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './recent-runs.module.css';
import { saveJson } from '../../ui/save-json.ts';

function whyNot({ issues: [issue] }: BrokenRecord): string {
  if (!issue) return '读不出来';
  return issue.code === NEWER_RUN.code ? issue.message : `对不上的地方：${issue.message}`;
}

/** Records that cannot be read: named, kept, and to be taken away as they are. */
export function BrokenRecords({ records }: { readonly records: readonly BrokenRecord[] }) {
  return (
    <section aria-labelledby="broken" className={styles.section}>
      <h2 id="broken">读不出来的记录</h2>
      <p className={styles.hint}>
        下面这几条存坏了，或者是别的版本存的。都原样留着，没有删，也不影响别的记录。
      </p>
      <ul className={styles.list}>
        {records.map((record) => (
          <li key={record.id} className={styles.run}>
            <code>{record.id}</code>
            <p>{whyNot(record)}</p>
            <Button variant="quiet" onClick={() => saveJson(`shuodelai-${record.id}`, record.raw)}>
              <Icon name="download" />
              导出
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
