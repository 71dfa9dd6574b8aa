import { useReactFlow } from '@xyflow/react';
import { Button } from '../../../ui/button.tsx';
import styles from './picture.module.css';

/** Zoom and place of the view, for those without a wheel. */
export function ViewButtons({ onStart }: { readonly onStart: () => void }) {
  const flow = useReactFlow();
  return (
    <div className={styles.buttons}>
      <Button icon aria-label="放大" onClick={() => void flow.zoomIn()}>
        ＋
      </Button>
      <Button icon aria-label="缩小" onClick={() => void flow.zoomOut()}>
        －
      </Button>
      <Button onClick={() => void flow.fitView({ padding: 0.02 })}>看全图</Button>
      <Button onClick={onStart}>回开头</Button>
    </div>
  );
}
