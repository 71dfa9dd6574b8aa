import styles from './app.module.css';

/** Shows only when a page takes long enough to be noticed. */
export function Loading() {
  return (
    <p className={styles.loading} role="status">
      正在打开……
    </p>
  );
}
