import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

interface NoticeProps {
  /** danger is for 底线 and lost data only. */
  readonly tone?: 'info' | 'good' | 'warn' | 'danger';
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
  /** Read out when it appears while the page is open. */
  readonly live?: boolean;
}

/** Something to know before going on, in a few plain sentences. */
export function Notice({ tone = 'info', title, children, actions, live = false }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[tone])} {...(live && { role: 'status' })}>
      {title && <p className={styles.title}>{title}</p>}
      <div>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
