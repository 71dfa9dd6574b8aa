import { type CSSProperties, useMemo } from 'react';
import { classNames } from '../class-names.ts';
import { readLook } from './look.ts';
import { OFFICER_AGE, OFFICER_LOOK } from './officer-look.ts';
import styles from './officer-shoulder.module.css';
import { drawPerson } from './rig/compose.ts';
import { Sheet } from './sheet.tsx';

export const SHOTS = ['wide', 'middle', 'close'] as const;
export type Shot = (typeof SHOTS)[number];

interface OfficerShoulderProps {
  /** At which edge of the picture the officer stands. */
  readonly side: 'left' | 'right';
  /** The nearer the shot, the larger the shoulder. */
  readonly shot: Shot;
}

/** Cap, nape and the shoulder towards the picture. */
const FRAMES = {
  left: { x: -50, y: -200, width: 260, height: 560 },
  right: { x: -210, y: -200, width: 260, height: 560 },
} as const;

/**
 * The officer from behind, at an edge of the picture: whoever is turned that way looks at them. Fills the height of
 * what it stands in by the shot; goes nearer and back by itself as the shot changes.
 */
export function OfficerShoulder({ side, shot }: OfficerShoulderProps) {
  const look = useMemo(() => readLook(OFFICER_LOOK, OFFICER_AGE), []);
  const { head, body, hands } = useMemo(() => drawPerson({ look, mood: 'calm', facing: 'away' }), [look]);
  return (
    <span
      className={classNames(styles.shoulder, styles[side], styles[shot])}
      style={look.colours as CSSProperties}
      aria-hidden="true"
    >
      <Sheet frame={FRAMES[side]} shapes={[...hands, ...body, ...head]} />
    </span>
  );
}
