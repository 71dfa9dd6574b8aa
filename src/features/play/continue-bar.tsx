import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './dock.module.css';
import { FocusedButton } from './focused-button.tsx';
import type { Playing } from './use-session.ts';

/** On to the next line; 跳过 shows the rest of the passage at once. */
export function ContinueBar({ playing: { view, send } }: { readonly playing: Playing }) {
  return (
    <div className={styles.continue}>
      <FocusedButton
        variant="primary"
        // A live region tells what comes, not what it came with: the opening line is heard with the focus.
        aria-describedby={view.turns === 0 ? 'play-latest' : undefined}
        onClick={() => send({ type: 'next' })}
      >
        继续
        <Icon name="next" />
      </FocusedButton>
      {view.more && (
        <Button variant="quiet" onClick={() => send({ type: 'skip' })}>
          跳过
        </Button>
      )}
      <span className={styles.keys}>点哪儿都行，空格、回车也行</span>
    </div>
  );
}
