import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { useTitle } from '../ui/use-title.ts';
import styles from './app.module.css';
import { href, paths } from './paths.ts';

/** Browsers word it differently when a file of the page cannot be fetched; all of them are TypeErrors. */
const couldNotLoad = (error: unknown): boolean =>
  error instanceof TypeError && /import|module|fetch|script/i.test(error.message);

/** What happened, what is safe, and the way out. */
export function RouteError({ error }: { readonly error: unknown }) {
  const missing = couldNotLoad(error);
  const heading = missing ? '这一页没能装载出来' : '这一页出了毛病';
  useTitle(heading);
  return (
    <section className={styles.message} role="alert">
      <h1>{heading}</h1>
      <p>
        {missing
          ? '页面的一部分没取到，可能是断了网，也可能是刚更新过。刷新一次多半就好。'
          : '是程序的问题，不是你操作错了。刷新一次，还不行就先回首页做别的。'}
      </p>
      <p>已经存下的练习都在。正在练的那一次，存到了最后说的那一句，回首页可以接着练。</p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => window.location.reload()}>
          刷新这一页
        </Button>
        <ButtonLink href={href(paths.library())}>回首页</ButtonLink>
      </div>
      <details className={styles.detail}>
        <summary>给维护的人看</summary>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      </details>
    </section>
  );
}
