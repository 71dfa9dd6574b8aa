import { Button } from '../../ui/button.tsx';
import styles from './dock.module.css';
import { useLetterKey } from './use-letter-key.ts';
import type { Playing } from './use-session.ts';

/** Lines follow by themselves: stops them at the one that stands, and lets them go on. */
export function HoldButton({ playing: { view, send } }: { readonly playing: Playing }) {
  const held = view.advance === 'held';
  const turn = () => send({ type: held ? 'release' : 'hold', by: 'trainee' });
  useLetterKey('p', turn);
  return (
    <Button variant="quiet" aria-keyshortcuts="P" onClick={turn}>
      {held ? '接着走' : '停在这句'}
      <span className={styles.keys} aria-hidden="true">
        P
      </span>
    </Button>
  );
}
