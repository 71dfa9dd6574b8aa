import type { Moment } from '../../core/scoring/timeline.ts';
import styles from './track-chart.module.css';

/** Drawing units: 16 to a rem, so that rows of the table and points of the drawing keep step. */
export const ROW = 52;
const TRACK = 72;
const INSET = 13;
const RADIUS = 10;

interface Scale {
  readonly left: number;
  readonly max: number;
  readonly value: (moment: Moment) => number;
}

const ANGER: Scale = { left: 0, max: 5, value: ({ anger }) => anger };
const TRUST: Scale = { left: TRACK, max: 4, value: ({ trust }) => trust };

const x = ({ left, max }: Scale, value: number): number => left + INSET + (value / max) * (TRACK - 2 * INSET);
const y = (row: number): number => row * ROW + ROW / 2;

const points = (moments: readonly Moment[], scale: Scale): string =>
  moments.map((moment, row) => `${x(scale, scale.value(moment))},${y(row)}`).join(' ');

interface TrackProps {
  readonly moments: readonly Moment[];
  readonly scale: Scale;
  readonly className: string | undefined;
}

function Track({ moments, scale, className }: TrackProps) {
  const height = moments.length * ROW;
  return (
    <g className={className}>
      {[0, scale.max].map((value) => (
        <line
          key={value}
          className={styles.edge}
          x1={x(scale, value)}
          x2={x(scale, value)}
          y1={0}
          y2={height}
        />
      ))}
      <polyline className={styles.line} points={points(moments, scale)} />
      {moments.map((moment, row) => (
        <g key={moment.turn} transform={`translate(${x(scale, scale.value(moment))} ${y(row)})`}>
          {scale === TRUST ? (
            <rect className={styles.point} x={-RADIUS + 1} y={-RADIUS + 1} width={18} height={18} rx={3} />
          ) : (
            <circle className={styles.point} r={RADIUS} />
          )}
          <text className={styles.value} textAnchor="middle" dy="0.35em">
            {scale.value(moment)}
          </text>
        </g>
      ))}
    </g>
  );
}

/**
 * Anger (round, 0–5) and trust (square, 0–4) running down the turns, further right is more. The table it is
 * laid over says the same in words, so readers need not see it.
 */
export function TrackChart({ moments }: { readonly moments: readonly Moment[] }) {
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${2 * TRACK} ${moments.length * ROW}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Track moments={moments} scale={ANGER} className={styles.anger} />
      <Track moments={moments} scale={TRUST} className={styles.trust} />
    </svg>
  );
}
