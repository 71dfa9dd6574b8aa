import { useFocusIfFree } from '../../stage/use-focus-here.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './dock.module.css';
import { useLetterKey } from './use-letter-key.ts';
import type { Playing } from './use-session.ts';

/** On to the next line, which comes by itself too unless one wants to stay; 跳过 shows the rest of the passage at once. */
export function ContinueBar({ playing: { view, send } }: { readonly playing: Playing }) {
  const button = useFocusIfFree<HTMLButtonElement>();
  const held = view.advance === 'held';
  const turn = () => send({ type: held ? 'release' : 'hold', by: 'trainee' });
  useLetterKey('p', view.advance === 'off' ? undefined : turn);
  return (
    <div className={styles.continue}>
      <Button
        ref={button}
        variant="primary"
        // A live region tells what comes, not what it came with: the opening line is heard with the focus.
        aria-describedby={view.turns === 0 ? 'play-latest' : undefined}
        onClick={() => send({ type: 'next' })}
      >
        继续
        <Icon name="next" />
      </Button>
      {view.advance !== 'off' && (
        <Button variant="quiet" aria-keyshortcuts="P" onClick={turn}>
          {held ? '接着走' : '停在这句'}
          <span className={styles.keys} aria-hidden="true">
            P
          </span>
        </Button>
      )}
      <Button variant="quiet" onClick={() => send({ type: 'skip' })}>
        跳过
      </Button>
      <span className={styles.keys}>点哪儿都行，空格、回车也行</span>
    </div>
  );
}
