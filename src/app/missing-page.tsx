import { ButtonLink } from '../ui/button-link.tsx';
import { useTitle } from '../ui/use-title.ts';
import styles from './app.module.css';
import { href, paths } from './paths.ts';

export function MissingPage() {
  useTitle('没有这一页');
  return (
    <section className={styles.message}>
      <h1>没有这一页</h1>
      <p>网址可能抄漏了，也可能是旧版本的链接。你的练习记录不受影响。</p>
      <div className={styles.actions}>
        <ButtonLink variant="primary" href={href(paths.library())}>
          回首页
        </ButtonLink>
      </div>
    </section>
  );
}
