import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { href, paths } from './paths.ts';
import type { Route } from './route.ts';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly page: Route['page'];
  /** Moves focus past the bar. A button: the hash is the address, so a link to `#main` would leave the page. */
  readonly onSkip: () => void;
  readonly onSettings: () => void;
}

/** Name, the few places to go, the settings. During a talk only the name and the settings: nothing to wander off to. */
export function TopBar({ page, onSkip, onSettings }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <button type="button" className={styles.skip} onClick={onSkip}>
        跳到正文
      </button>
      <a
        className={styles.brand}
        href={href(paths.library())}
        {...(page === 'library' && { 'aria-current': 'page' })}
      >
        <img src="./icon.svg" alt="" width="28" height="28" />
        <span>说得来</span>
      </a>
      {page !== 'play' && (
        <nav aria-label="主要页面" className={styles.links}>
          <a
            className={styles.spare}
            href={href(paths.check())}
            {...(page === 'check' && { 'aria-current': 'page' })}
          >
            情景体检
          </a>
          <a href={href(paths.me())} {...(page === 'me' && { 'aria-current': 'page' })}>
            我的
          </a>
          <a href={href(paths.about())} {...(page === 'about' && { 'aria-current': 'page' })}>
            说明与诚实
          </a>
        </nav>
      )}
      <Button
        variant="quiet"
        aria-label="设置"
        aria-keyshortcuts="Control+,"
        title="设置（Ctrl + ，）"
        onClick={onSettings}
      >
        <Icon name="settings" />
        <span className={styles.word}>设置</span>
      </Button>
    </header>
  );
}
