import type { Told } from './import-words.ts';
import styles from './me-page.module.css';

/** What becomes of a file: what comes, what is here, what stays where it is. */
export function ToldList({ told: { taken, known, left } }: { readonly told: Told }) {
  return (
    <div className={styles.stack}>
      <Lines lines={[...taken, ...known]} />
      {left.length > 0 && (
        <>
          <p>没有收，留在文件里，这里的也没动：</p>
          <Lines lines={left} />
        </>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}。</li>
      ))}
    </ul>
  );
}
