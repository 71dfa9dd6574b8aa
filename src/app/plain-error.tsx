import { Button } from '../ui/button.tsx';
import styles from './app.module.css';

/** Stands in for RouteError where even that cannot be fetched. */
export function PlainError() {
  return (
    <section className={styles.message} role="alert">
      <h1>这一页没打开</h1>
      <Button onClick={() => window.location.reload()}>刷新</Button>
    </section>
  );
}
