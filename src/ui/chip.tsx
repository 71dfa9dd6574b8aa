import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './chip.module.css';

interface ChipProps {
  readonly tone?: 'plain' | 'navy' | 'good' | 'warn' | 'danger';
  readonly children: ReactNode;
}

/** A word or two about something: a dimension, a state. Never the only carrier of meaning by its colour. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return <span className={classNames(styles.chip, styles[tone])}>{children}</span>;
}
