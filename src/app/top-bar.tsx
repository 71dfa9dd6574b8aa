import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { href, paths } from './paths.ts';
import type { Route } from './route.ts';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly page: Route['page'];
  /** Filled by the page. */
  readonly slot: HTMLElement | undefined;
  /** Moves focus past the bar. A button: the hash is the address, so a link to `#main` would leave the page. */
  readonly onSkip: () => void;
  readonly onSettings: () => void;
}

type Place = 'library' | 'progress' | 'class' | 'mentor' | 'corner' | 'me' | 'about';

/** In the bar, `spare` where there is room for all; the start page leads to each of them (links.ts). */
const PLACES: readonly (readonly [Place, string, 'spare'?])[] = [
  ['progress', '进步'],
  ['class', '上课'],
  ['mentor', '带教'],
  ['me', '我的'],
  ['corner', '出题与体检', 'spare'],
  ['about', '说明与诚实', 'spare'],
];

const linkTo = (name: Place, page: Route['page']) => ({
  href: href(paths[name]()),
  'aria-current': page === name ? ('page' as const) : undefined,
});

/** Name, the few places to go, the settings. During a talk only the name and the settings: nothing to wander off to. */
export function TopBar({ page, slot, onSkip, onSettings }: TopBarProps) {
  const playing = page === 'play';
  return (
    <header className={classNames(styles.bar, playing && styles.playing)}>
      <button type="button" className={styles.skip} onClick={onSkip}>
        跳到正文
      </button>
      <a className={styles.brand} {...linkTo('library', page)}>
        <img src="./icon.svg" alt="" width="28" height="28" />
        <span className={playing ? 'visually-hidden' : undefined}>说得来</span>
      </a>
      {playing && <div className={styles.slot} ref={(place) => slot && place?.append(slot)} />}
      {!playing && (
        <nav aria-label="主要页面" className={styles.links}>
          {PLACES.map(([name, words, spare]) => (
            <a key={name} className={spare && styles.spare} {...linkTo(name, page)}>
              {words}
            </a>
          ))}
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
