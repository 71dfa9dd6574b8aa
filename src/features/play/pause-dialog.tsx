import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { TraineeView } from '../../session/views/trainee-view.ts';
import { FocusedButton } from './focused-button.tsx';
import styles from './stage.module.css';
import type { Playing } from './use-session.ts';

/** What leaving now means for this run. */
function leavingWords({ mode, branch, turns }: TraineeView): string {
  if (turns === 0) return '还没开口，这会儿走开什么也不算。';
  if (mode === 'guided' || branch) return '走开也行。这一趟给你留着，回头从这儿接着说。';
  return '走开也行，这一趟给你留着，回头能接着说。要是头一趟自练或考核，没走完之前记作“未完成”，计入的就是这一趟。';
}

/** 停一停: everything stands still. No reproach, and the way out beside the way on. */
export function PauseDialog({
  playing: { view, send },
  onLeave,
}: {
  readonly playing: Playing;
  readonly onLeave: () => void;
}) {
  const { mode, overlay, warning } = view;
  const goOn = () => send({ type: 'continue' });
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
        <p>{mode === 'exam' ? '钟停了。回来的时候，还是剩这么多时间。' : '场面停在这儿，喝口水，不着急。'}</p>
        <p>{leavingWords(view)}</p>
        {warning && <p>心里不舒服，就到这儿，不算认输。{warning}</p>}
      </div>
    </Dialog>
  );
}
