import type { ReactElement } from 'react';
import type { SettingId } from '../../core/rubric/catalog.ts';
import styles from './setting-drawing.module.css';

/** Someone standing with their feet at (x, y); `by` scales, `own` is the officer. */
function Figure({ x, y = 110, by = 1, own = false }: { x: number; y?: number; by?: number; own?: boolean }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${by})`} className={own ? styles.own : styles.other}>
      <circle cy="-57" r="10" />
      <path d="M-16 0v-26a16 16 0 0 1 32 0V0z" />
      {own && <path d="M-11-61h22l-3-7H-8z" />}
    </g>
  );
}

const DRAWINGS: Readonly<Record<SettingId, ReactElement>> = {
  // Across a counter, a pile of papers between them.
  window: (
    <>
      <Figure x={112} y={90} own />
      <path className={styles.solid} d="M64 66h112v44H64z" />
      <path className={styles.lit} d="M150 58h22v3h-22zM146 52h24v4h-24zM152 46h20v4h-20z" />
      <path
        className={styles.lines}
        d="M64 66h112M64 110V18M176 30V18M48 18h144M250 110V84h26v26M276 84V58"
      />
      <Figure x={214} />
    </>
  ),
  // A door ajar, light falling out on the landing.
  scene: (
    <>
      <path className={styles.lit} d="M150 22h44v88h-44zM150 110h44l40 10h-120z" />
      <Figure x={180} by={0.8} />
      <path className={styles.solid} d="M150 22l-30 10v84l30-6z" />
      <path className={styles.lines} d="M150 22h44v88M150 22v88M126 72v6M222 24v14M215 31h14" />
      <Figure x={84} own />
    </>
  ),
  // Two sides of a table, someone in the middle.
  mediation: (
    <>
      <Figure x={160} y={104} own />
      <Figure x={92} />
      <Figure x={228} />
      <path className={styles.solid} d="M112 78h96v10h-96z" />
      <path className={styles.lines} d="M124 88v22M196 88v22" />
      <path className={styles.lit} d="M132 68h11v10h-11zM178 68h11v10h-11z" />
    </>
  ),
  // A bench under one lamp; nobody says anything.
  bereavement: (
    <>
      <path className={styles.lit} d="M150 26h20l34 84h-88z" />
      <path className={styles.lines} d="M160 8v12M146 26h28M102 86h116M112 86v24M208 86v24" />
      <Figure x={144} y={98} by={0.86} />
      <Figure x={184} y={98} by={0.94} own />
    </>
  ),
  // Four doors, one of them lit.
  community: (
    <>
      <path className={styles.lit} d="M204 14h26v38h-26z" />
      <path
        className={styles.lines}
        d="M60 58h200M60 110V6h200v104M92 52V14h26v38M92 110V70h26v40M204 52V14h26v38M204 110V70h26v40M112 34v2M112 90v2M210 34v2M210 90v2"
      />
      <Figure x={160} by={0.86} own />
    </>
  ),
  // A lane at dusk, one window still up.
  canvass: (
    <>
      <path className={styles.lit} d="M226 56h24v20h-24z" />
      <path
        className={styles.lines}
        d="M40 110V56l30-22 30 22v54M60 110V80h20v30M200 110V48l38-26 38 26v62M226 56h24v20h-24zM238 56v20M128 110V64h44v46"
      />
      <Figure x={152} by={0.9} own />
      <Figure x={114} by={0.8} />
    </>
  ),
};

/** A quiet picture of where it happens. Says nothing a reader needs. */
export function SettingDrawing({ setting }: { readonly setting: SettingId }) {
  return (
    <svg
      className={styles.drawing}
      viewBox="44 0 236 112"
      preserveAspectRatio="xMinYMax meet"
      aria-hidden="true"
    >
      {DRAWINGS[setting]}
    </svg>
  );
}
