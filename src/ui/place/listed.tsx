import styles from './place.module.css';

/** Where the first line stands on a sheet, how far the next is below it, how wide they are: in its centimetres. */
const FIRST = -26;
const STEP = 6;
const LEFT = -15;
const WIDE = 24;
const TALLEST = 4.6;

interface ListedProps {
  readonly items: readonly string[];
  readonly ticked: readonly string[] | undefined;
  /** Puts it where the sheet is. */
  readonly transform: string;
}

/** What is written on a sheet, a line each, with a box before it; a tick in those that are done. */
export function Listed({ items, ticked = [], transform }: ListedProps) {
  const step = Math.min(STEP, 30 / items.length);
  return (
    <g className={styles.listed} transform={transform}>
      {items.map((item, at) => {
        const size = Math.min(TALLEST, step * 0.8, WIDE / item.length);
        const y = FIRST + at * step;
        return (
          <g key={item} data-ticked={ticked.includes(item) || undefined}>
            <path
              className={styles.box}
              d={`M${LEFT} ${y - size * 0.8}h${size * 0.8}v${size * 0.8}h-${size * 0.8}z`}
            />
            {ticked.includes(item) && (
              <path
                className={styles.tick}
                d={`M${LEFT - 0.6} ${y - size * 0.5}l${size * 0.5} ${size * 0.5}l${size} -${size * 1.3}`}
              />
            )}
            <text x={LEFT + size * 1.5} y={y} fontSize={size}>
              {item}
            </text>
          </g>
        );
      })}
    </g>
  );
}
