import { useFocusIfFree } from '../../stage/use-focus-here.ts';
import { Button } from '../../ui/button.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { Icon } from '../../ui/icon.tsx';
import { holdButton } from './deferred-parts.ts';
import styles from './dock.module.css';
import type { Playing } from './use-session.ts';

/** On to the next line, which comes by itself too unless one wants to stay; 跳过 shows the rest of the passage at once. */
export function ContinueBar({ playing }: { readonly playing: Playing }) {
  const { view, send } = playing;
  const button = useFocusIfFree<HTMLButtonElement>();
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
      <Button variant="quiet" onClick={() => send({ type: 'skip' })}>
        跳过
      </Button>
      {view.advance !== 'off' && <Deferred of={holdButton} props={{ playing }} />}
      <span className={styles.keys}>点哪儿都行，空格、回车也行</span>
    </div>
  );
}
