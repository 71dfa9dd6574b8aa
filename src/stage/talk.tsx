import { type FocusEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import type { StageLine } from './stage-line.ts';
import styles from './talk.module.css';
import { type Standing, TalkItem } from './talk-item.tsx';

/** A reason stays in view while so many lines follow it. */
const STAYS = 2;

/**
 * How a line stands there: the newest, with what the coach has just said; the one before it, where there is room for
 * it; those before, a press away. Once the talk is over, all of them.
 */
function standingOf({ kind }: StageLine, behind: number, over: boolean): Standing {
  if (over) return 'earlier';
  if (behind === 0) return 'latest';
  if (kind === 'reason' && behind <= STAYS) return 'recent';
  return behind === 1 && kind !== 'phase' ? 'before' : 'earlier';
}

interface Reasoned {
  /** Key of the reason in view. */
  readonly reason: string;
  /** The decision it is about. */
  readonly turn: number;
}

/** What the coach has just said, while it stays in view. */
function reasonedIn(lines: readonly StageLine[]): Reasoned | undefined {
  const at = lines.findLastIndex(({ kind }) => kind === 'reason');
  const reason = lines[at];
  if (!reason || lines.length - 1 - at > STAYS) return undefined;
  const said = lines.slice(0, at).findLast(({ kind }) => kind === 'said');
  return said?.kind === 'said' ? { reason: reason.key, turn: said.turn } : undefined;
}

/** The decision one can go back to from a line: from one's own words, or from the reason while they are put away. */
function backFrom(line: StageLine, reasoned: Reasoned | undefined): number | undefined {
  if (line.kind === 'said') return line.turn === reasoned?.turn ? undefined : line.turn;
  return line.key === reasoned?.reason ? reasoned.turn : undefined;
}

/** By keyboard or by a reader; a mouse that pressed somewhere is on its way on. */
const isReadThere = ({ target }: FocusEvent): boolean => target.matches(':focus-visible');

/** Keeps the newest line in view, or what has just been told of how it ended: its beginning first. */
function follow(box: HTMLElement): void {
  const latest =
    box.querySelector<HTMLElement>('[data-latest], [data-told]') ??
    box.querySelector<HTMLElement>('[data-ending]');
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
  /** Told when somebody opens what was said before, and when they close it. */
  readonly onLookBack?: ((open: boolean) => void) | undefined;
  /** How it ended: takes the place of the lines once there is such a thing. */
  readonly children?: ReactNode;
}

/** The line now spoken, large, with the one before it; all that was said so far when asked for. A reader hears each line as it comes. */
export function Talk({ lines, stage, onRewind, onLookBack, children }: TalkProps) {
  const box = useRef<HTMLDivElement>(null);
  const last = lines.length - 1;
  const over = Boolean(children);
  const [openedAt, setOpenedAt] = useState<number>();
  // Whoever goes on has read enough.
  const open = openedAt === last;
  const [inside, setInside] = useState(false);
  const looksBack = open || inside;
  useEffect(() => {
    if (!looksBack) return;
    onLookBack?.(true);
    return () => onLookBack?.(false);
  }, [looksBack, onLookBack]);
  const reasoned = open ? undefined : reasonedIn(lines);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line, or a taller dock, moves what is in view
  useLayoutEffect(() => {
    if (box.current) follow(box.current);
  }, [lines, stage, open, children]);
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
      <div
        className={styles.log}
        ref={box}
        role="log"
        aria-label="对话"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        onFocus={(event) => setInside(isReadThere(event))}
        onBlur={() => setInside(false)}
      >
        <ol className={styles.lines}>
          {lines.map((line, index) => (
            <TalkItem
              key={line.key}
              line={line}
              standing={standingOf(line, last - index, over)}
              back={backFrom(line, reasoned)}
              onRewind={onRewind}
            />
          ))}
        </ol>
        {children}
      </div>
    </div>
  );
}
