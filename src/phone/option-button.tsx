import type { OptionView } from '../core/room/views.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './phone.module.css';

interface OptionButtonProps {
  readonly option: OptionView;
  /** A vote is running. */
  readonly open: boolean;
  readonly mine: boolean;
  /** Chosen in the first vote. */
  readonly before: boolean;
  readonly onTap: () => void;
}

/** One of A–D: a tap is a vote. */
export function OptionButton({ option, open, mine, before, onTap }: OptionButtonProps) {
  const { mark, text, to, best, why } = option;
  return (
    <>
      <button
        type="button"
        className={classNames(styles.option, mine && styles.mine, best && styles.best)}
        aria-pressed={mine}
        aria-disabled={!open}
        onClick={() => open && onTap()}
      >
        <span className={styles.mark} aria-hidden="true">
          {mark}
        </span>
        <span className={styles.words}>
          <span className="visually-hidden">{mark}。</span>
          {to && <span className={styles.to}>对{to}：</span>}
          {text}
          {mine && <span className={styles.tag}>您投的</span>}
          {before && !mine && <span className={styles.tag}>上回投的</span>}
          {best && <span className={styles.tag}>这句最稳</span>}
        </span>
      </button>
      {why && <p className={styles.why}>{why}</p>}
    </>
  );
}
