import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './dock.module.css';
import { FocusedButton } from './focused-button.tsx';
import { revealPassage } from './reveal.ts';
import type { Session } from './use-session.ts';

/** On to the next line; 跳过 shows the rest of the passage at once. */
export function ContinueBar({ session: { context, tell } }: { readonly session: Session }) {
  const { talk, shown, replay } = context;
  const more = revealPassage(talk, shown) - shown > 1;
  return (
    <div className={styles.continue}>
      <FocusedButton
        variant="primary"
        // A live region tells what comes, not what it came with: the opening line is heard with the focus.
        aria-describedby={replay.turns.length === 0 ? 'play-latest' : undefined}
        onClick={() => tell({ type: 'next' })}
      >
        继续
        <Icon name="next" />
      </FocusedButton>
      {more && (
        <Button variant="quiet" onClick={() => tell({ type: 'skip' })}>
          跳过
        </Button>
      )}
      <span className={styles.keys}>点哪儿都行，空格、回车也行</span>
    </div>
  );
}
