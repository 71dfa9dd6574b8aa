import { Icon } from '../../ui/icon.tsx';
import styles from './dock.module.css';
import { FocusedButton } from './focused-button.tsx';

/** The talk is over: on to what it came to. */
export function EndBar({ onFinished }: { readonly onFinished: () => void }) {
  return (
    <div className={styles.continue}>
      <FocusedButton variant="primary" onClick={onFinished}>
        看复盘
        <Icon name="next" />
      </FocusedButton>
    </div>
  );
}
