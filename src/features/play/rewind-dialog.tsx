import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FocusedButton } from './focused-button.tsx';
import styles from './stage.module.css';
import type { Session } from './use-session.ts';

/** Going back drops what came after: asked once. */
export function RewindDialog({ session: { context, overlay, tell } }: { readonly session: Session }) {
  const { turns } = context.replay;
  const later = turns.length - context.target - 1;
  const said = turns[context.target]?.said.text;
  return (
    <Dialog
      open={overlay === 'rewinding'}
      title="退回去重说"
      onClose={() => tell({ type: 'cancel' })}
      actions={
        <>
          <Button onClick={() => tell({ type: 'cancel' })}>算了</Button>
          <FocusedButton variant="primary" onClick={() => tell({ type: 'confirm' })}>
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
