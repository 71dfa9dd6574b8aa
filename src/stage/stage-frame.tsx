import { type ReactNode, useRef } from 'react';
import { useShake } from './motion.ts';
import styles from './stage-frame.module.css';

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, input, textarea, label, dialog') !== null;

const isSelecting = (): boolean => (window.getSelection()?.toString() ?? '') !== '';

interface StageFrameProps {
  readonly mode: string;
  /** What the screen is doing. */
  readonly stage: string;
  /** Somebody has just lost patience. */
  readonly heat: 'outburst' | 'walkout' | undefined;
  /** How it ended is told, on a card over its own picture. */
  readonly ending?: boolean | undefined;
  /** An exam's clock stands still: so does reading. */
  readonly covered?: boolean | undefined;
  /** Goes on, wherever one taps; undefined while there is something to choose. */
  readonly onTap: (() => void) | undefined;
  readonly head?: ReactNode;
  readonly picture: ReactNode;
  /** Over the picture's upper edge: who is there. */
  readonly strip: ReactNode;
  readonly words: ReactNode;
  /** What one can do now. */
  readonly act: ReactNode;
  /** What lies over all of it. */
  readonly over?: ReactNode;
}

/** Where a talk is played: the scene, the words over it or below it, and what one can say. */
export function StageFrame(props: StageFrameProps) {
  const { mode, stage, heat, ending = false, covered = false, onTap } = props;
  const people = useRef<HTMLDivElement>(null);
  useShake(people, heat === 'outburst');
  return (
    <div className={styles.room}>
      <div className={styles.frame}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: tapping anywhere is a shortcut; the button 继续 and its keys do the same */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <div
          className={styles.stage}
          data-mode={mode}
          data-stage={stage}
          data-over={ending || undefined}
          data-heat={heat}
          data-covered={covered || undefined}
          onClick={(event) => !isControl(event.target) && !isSelecting() && onTap?.()}
        >
          {props.head}
          <div className={styles.scene} ref={people}>
            {props.picture}
            <div className={styles.strip}>{props.strip}</div>
          </div>
          <div className={styles.words}>{props.words}</div>
          <div className={styles.act}>{props.act}</div>
          {props.over}
        </div>
      </div>
    </div>
  );
}
