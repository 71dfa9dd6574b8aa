import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FocusedButton } from './focused-button.tsx';
import type { SessionContext } from './session-context.ts';
import styles from './stage.module.css';
import type { Session } from './use-session.ts';

/** What leaving now means for this run. */
function leavingWords({ transcript, replay }: SessionContext): string {
  if (replay.turns.length === 0) return '还没开口，这会儿走开什么也不算。';
  if (transcript.mode === 'guided' || transcript.startedFrom)
    return '走开也行。这一趟给你留着，回头从这儿接着说。';
  return '走开也行，这一趟给你留着，回头能接着说。要是头一趟自练或考核，没走完之前记作“未完成”，计入的就是这一趟。';
}

/** 停一停: everything stands still. No reproach, and the way out beside the way on. */
export function PauseDialog({
  session,
  onLeave,
}: {
  readonly session: Session;
  readonly onLeave: () => void;
}) {
  const { context, overlay, tell } = session;
  const { warning } = context.program.scenario;
  const goOn = () => tell({ type: 'continue' });
  return (
    <Dialog
      open={overlay === 'paused'}
      title="停一停"
      onClose={goOn}
      actions={
        <>
          <Button onClick={onLeave}>先离开</Button>
          <FocusedButton variant="primary" onClick={goOn}>
            接着说
          </FocusedButton>
        </>
      }
    >
      <div className={styles.pause}>
        <p>
          {context.transcript.mode === 'exam'
            ? '钟停了。回来的时候，还是剩这么多时间。'
            : '场面停在这儿，喝口水，不着急。'}
        </p>
        <p>{leavingWords(context)}</p>
        {warning && <p>心里不舒服，就到这儿，不算认输。{warning}</p>}
      </div>
    </Dialog>
  );
}
