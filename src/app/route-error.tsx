import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { useTitle } from '../ui/use-title.ts';
import styles from './app.module.css';
import { href, paths } from './paths.ts';
import { useVersionChanged } from './version-changed.ts';

/** Browsers word it differently when a file of the page cannot be fetched, and Vite once more for a style. */
const couldNotLoad = (error: unknown): boolean =>
  error instanceof Error && /import(ed|ing)|module script|fetch|preload/i.test(error.message);

const BROKEN = [
  '这一页出了毛病',
  '是程序的问题，不是你操作错了。',
  '刷新一次，还不行就先回首页做别的。',
] as const;
const MISSING = ['这一页没能装载出来', '页面的一部分没取到，可能是断了网。', '刷新一次多半就好。'] as const;
const CHANGED = ['版本换了，重新打开', '这里换上了新版本，开着的还是旧的那一页。', ''] as const;

const SAFE = '已经存下的练习都在。正在练的那一次，存到了最后说的那一句，回首页可以接着练。';
const UNSAVED = '有练习还没能存下来，只在这一页里：先别刷新，也别关。回首页能接着看，一能存就补存上。';

interface RouteErrorProps {
  readonly error: unknown;
  /** This page has records that are not stored: opening it anew would lose them. */
  readonly unsaved: boolean;
}

/** What happened, what is safe, and the way out. */
export function RouteError({ error, unsaved }: RouteErrorProps) {
  const missing = couldNotLoad(error);
  const changed = useVersionChanged(missing);
  const [heading, text, remedy] = changed ? CHANGED : missing ? MISSING : BROKEN;
  useTitle(heading);
  return (
    <section className={styles.message} role="alert">
      <h1>{heading}</h1>
      <p>
        {text}
        {!unsaved && remedy}
      </p>
      <p>{unsaved ? UNSAVED : SAFE}</p>
      <div className={styles.actions}>
        <Button variant={unsaved ? undefined : 'primary'} onClick={() => window.location.reload()}>
          {changed ? '重新打开' : '刷新这一页'}
        </Button>
        <ButtonLink variant={unsaved ? 'primary' : undefined} href={href(paths.library())}>
          回首页
        </ButtonLink>
      </div>
      <details className={styles.detail}>
        <summary>给维护的人看</summary>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      </details>
    </section>
  );
}
