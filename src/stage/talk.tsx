import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import type { StageLine } from './stage-line.ts';
import styles from './talk.module.css';
import { type Standing, TalkItem } from './talk-item.tsx';

/**
 * How a line stands there: the newest, with what the coach has just said; the one before it, where there is room for
 * it; those before, a press away. Once the talk is over, all of them.
 */
function standingOf({ kind }: StageLine, behind: number, over: boolean): Standing {
  if (over) return 'earlier';
  if (behind === 0) return 'latest';
  if (kind === 'reason' && behind <= 2) return 'recent';
  return behind === 1 && kind !== 'phase' ? 'before' : 'earlier';
}

/** The decision whose words the coach now speaks of; undefined while somebody else speaks. */
function reasonedTurn(lines: readonly StageLine[]): number | undefined {
  if (lines.at(-1)?.kind !== 'reason') return undefined;
  const said = lines.findLast(({ kind }) => kind === 'said');
  return said?.kind === 'said' ? said.turn : undefined;
}

/** The decision one can go back to from a line: from one's own words, or from the reason while they are put away. */
function backFrom(line: StageLine, latest: boolean, reasoned: number | undefined): number | undefined {
  if (line.kind === 'said') return line.turn === reasoned ? undefined : line.turn;
  return latest ? reasoned : undefined;
}

/** Keeps the newest line in view, or how it ended: the beginning first. */
function follow(box: HTMLElement): void {
  const latest = box.querySelector<HTMLElement>('[data-latest], [data-ending]');
  box.scrollTop = box.scrollHeight;
  if (!latest) return;
  if (latest.offsetTop < box.scrollTop) box.scrollTop = latest.offsetTop;
  // Where the window is too small for everything (大字, zoom): the line at the top and what one can do below it.
  latest.scrollIntoView?.({ block: 'nearest' });
}

interface TalkProps {
  readonly lines: readonly StageLine[];
  /** What the screen is doing: a taller or a lower dock moves what is in view. */
  readonly stage: string;
  /** 学练: back to before one's own words. */
  readonly onRewind: ((turn: number) => void) | undefined;
  /** How it ended: takes the place of the lines once there is such a thing. */
  readonly children?: ReactNode;
}

/** The line now spoken, large, with the one before it; all that was said so far when asked for. A reader hears each line as it comes. */
export function Talk({ lines, stage, onRewind, children }: TalkProps) {
  const box = useRef<HTMLDivElement>(null);
  const last = lines.length - 1;
  const over = Boolean(children);
  const [openedAt, setOpenedAt] = useState<number>();
  // Whoever goes on has read enough.
  const open = openedAt === last;
  const reasoned = open ? undefined : reasonedTurn(lines);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line, or a taller dock, moves what is in view
  useLayoutEffect(() => {
    if (box.current) follow(box.current);
  }, [lines, stage, open]);
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
    <div className={styles.talk} data-open={open || undefined} data-over={over || undefined}>
      {last > 0 && (
        <span className={styles.history}>
          <Button variant="quiet" aria-expanded={open} onClick={() => setOpenedAt(open ? undefined : last)}>
            {open ? '收起' : '前面说的'}
          </Button>
        </span>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div className={styles.log} ref={box} role="log" aria-label="对话" tabIndex={0}>
        <ol className={styles.lines}>
          {lines.map((line, index) => (
            <TalkItem
              key={line.key}
              line={line}
              standing={standingOf(line, last - index, over)}
              back={backFrom(line, index === last, reasoned)}
              onRewind={onRewind}
            />
          ))}
        </ol>
        {children}
      </div>
    </div>
  );
}
