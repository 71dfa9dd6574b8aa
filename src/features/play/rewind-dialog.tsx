import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FocusedButton } from './focused-button.tsx';
import styles from './stage.module.css';
import type { Playing } from './use-session.ts';

/** Going back drops what came after: asked once. */
export function RewindDialog({ playing: { view, send } }: { readonly playing: Playing }) {
  const { overlay, goingBack } = view;
  const { said = '', later = 0 } = goingBack ?? {};
  return (
    <Dialog
      open={overlay === 'rewinding'}
      title="退回去重说"
      onClose={() => send({ type: 'cancel' })}
      actions={
        <>
          <Button onClick={() => send({ type: 'cancel' })}>算了</Button>
          <FocusedButton variant="primary" onClick={() => send({ type: 'confirm' })}>
            退回去
          </FocusedButton>
        </>
      }
    >
      <div className={styles.pause}>
        <p>
          退到你{said ? `说“${said}”` : '没开口那一步'}之前。
          {later > 0 && `后面还说过 ${later} 句，都不再算数。`}
        </p>
      </div>
    </Dialog>
  );
}
