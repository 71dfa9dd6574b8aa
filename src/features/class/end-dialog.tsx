import type { DeskWindow } from '../../session/room/class-view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface EndDialogProps {
  readonly open: boolean;
  readonly window: DeskWindow;
  readonly onClose: () => void;
  readonly onEnd: () => void;
}

/** To end a class lets everybody out: asked once. */
export function EndDialog({ open, window: { room }, onClose, onEnd }: EndDialogProps) {
  return (
    <Dialog
      open={open}
      title="下课？"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>还没完</Button>
          <Button variant="primary" onClick={onEnd}>
            下课
          </Button>
        </>
      }
    >
      <p>
        {room.here > 0 ? `${room.here} 部手机会看到「下课了」，` : ''}
        名字和投票记录随后删掉。接着就是这堂课的情况，能打印，也能存成表格；不存，关了这一页就没了。
      </p>
    </Dialog>
  );
}
