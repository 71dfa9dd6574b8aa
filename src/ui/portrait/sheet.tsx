import type { CSSProperties } from 'react';
import type { Frame } from './rig/frame.ts';
import type { Shape } from './rig/shape.ts';

interface SheetProps {
  readonly frame: Frame;
  readonly shapes: readonly Shape[];
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
}

/** One sheet of a person, its paths in an order that never changes within one drawing. A picture of its own, so that moving it is the compositor's work. */
export function Sheet({ frame: { x, y, width, height }, shapes, className, style }: SheetProps) {
  if (shapes.length === 0) return null;
  return (
    <svg
      viewBox={`${x} ${y} ${width} ${height}`}
      className={className}
      style={style}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      aria-hidden="true"
    >
      {shapes.map(({ d, fill = 'none', stroke, width, opacity }, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a shape has no name but its place.
          key={index}
          d={d}
          fill={fill}
          stroke={stroke}
          strokeWidth={width}
          opacity={opacity}
        />
      ))}
    </svg>
  );
}
