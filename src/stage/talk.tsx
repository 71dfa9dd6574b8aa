import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { StageLine } from './stage-line.ts';
import styles from './talk.module.css';
import { TalkItem } from './talk-item.tsx';

/** Keeps the newest line in view, its beginning first. */
function follow(box: HTMLElement): void {
  const latest = box.querySelector<HTMLElement>('[data-latest]');
  box.scrollTop = box.scrollHeight;
  if (!latest) return;
  if (latest.offsetTop < box.scrollTop) box.scrollTop = latest.offsetTop;
  // Where the page is taller than the window (大字, zoom), the line at the top and what one can do below it.
  const clear = Number.parseFloat(getComputedStyle(latest).scrollMarginTop) || 0;
  window.scrollTo(0, latest.getBoundingClientRect().top + window.scrollY - clear);
}

interface TalkProps {
  readonly lines: readonly StageLine[];
  /** What the screen is doing: a taller or a lower dock moves what is in view. */
  readonly stage: string;
  /** 学练: back to before one's own words. */
  readonly onRewind: ((turn: number) => void) | undefined;
  /** What follows the last line. */
  readonly children?: ReactNode;
}

/** Everything said so far: earlier lines small above, the present one large. A reader hears each line as it comes. */
export function Talk({ lines, stage, onRewind, children }: TalkProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line, or a taller dock, moves what is in view
  useLayoutEffect(() => {
    if (box.current) follow(box.current);
  }, [lines, stage]);
  // A phone turned, a page zoomed, a clock come to stand over the options: what was in view is not any more.
  useEffect(() => {
    const again = () => box.current && follow(box.current);
    const sizes = new ResizeObserver(again);
    if (box.current) sizes.observe(box.current);
    window.addEventListener('resize', again);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', again);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className={styles.talk} ref={box} role="log" aria-label="对话" tabIndex={0}>
      <ol className={styles.lines}>
        {lines.map((line, index) => (
          <TalkItem key={line.key} line={line} latest={index === lines.length - 1} onRewind={onRewind} />
        ))}
      </ol>
      {children}
    </div>
  );
}
