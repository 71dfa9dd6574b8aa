import type { Answers } from '../../ports/answers.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import styles from './corner.module.css';

interface DoorProps {
  readonly answers: Answers;
  readonly home: string;
}

/** Says what is behind it before it opens. */
export function Door({ answers, home }: DoorProps) {
  return (
    <section className={styles.page}>
      <h1>出题与体检</h1>
      <p className={styles.lead}>这里面看得到答案。</p>
      <p>
        哪一步哪句最好、走岔了会怎样、整个情景怎么拐弯，里头都写着。是给出题的、带教的用的。自己还要练的，先别进：看过再练，头一趟就说明不了什么了。
      </p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={answers.show}>
          我是出题的、带教的，打开
        </Button>
        <ButtonLink variant="quiet" href={home}>
          不进了，回首页
        </ButtonLink>
      </div>
      <p className={styles.note}>只开这一回：关掉窗口就合上了。</p>
    </section>
  );
}
