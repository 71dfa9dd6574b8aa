import styles from './button.module.css';
import { classNames } from './class-names.ts';

export interface ButtonLook {
  /** primary: the one thing to do here; quiet: beside the point; danger: cannot be undone. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  /** Square, for an icon alone: give an `aria-label`. */
  readonly icon?: boolean | undefined;
  readonly wide?: boolean | undefined;
}

export const buttonClass = ({ variant = 'plain', icon, wide }: ButtonLook): string =>
  classNames(styles.button, variant !== 'plain' && styles[variant], icon && styles.icon, wide && styles.wide);
