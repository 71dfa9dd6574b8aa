import type { ReactNode } from 'react';
import { BEARINGS } from '../../ui/portrait/bearing.ts';
import { GAZES } from '../../ui/portrait/gaze.ts';
import { OFFICER_AGE, OFFICER_LOOK } from '../../ui/portrait/officer-look.ts';
import { Portrait, type PortraitProps } from '../../ui/portrait/portrait.tsx';
import styles from './sheets.module.css';

const ROWS: readonly (readonly [title: string, states: readonly Partial<PortraitProps>[]])[] = [
  ['话落到身上', BEARINGS.map((bearing) => ({ bearing }))],
  ['眼睛往哪儿看', GAZES.map((gaze) => ({ gaze }))],
];

const nameOf = ({ bearing, gaze }: Partial<PortraitProps>): ReactNode => bearing ?? gaze;

/** What a body does, each way of it; `beat` plays it again. */
export function BodySheet({ beat }: { readonly beat: number }) {
  return ROWS.map(([title, states]) => (
    <div key={title}>
      <h3>{title}</h3>
      <ul className={styles.row}>
        {states.map((state) => (
          <li key={String(nameOf(state))} className={styles.mover}>
            <Portrait look={OFFICER_LOOK} age={OFFICER_AGE} crop="bust" beat={beat} {...state} />
            <code>{nameOf(state)}</code>
          </li>
        ))}
      </ul>
    </div>
  ));
}
