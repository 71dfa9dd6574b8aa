import { Section } from '../../ui/section.tsx';
import styles from './rows.module.css';

/** What the page does not know. */
export function HonestySection({ about }: { readonly about: string }) {
  return (
    <Section title="这一页说明不了的" whole>
      <ul className={styles.limits}>
        <li>情景有难有易，前后碰上的不一样。走向供自己琢磨，不排名，也没有合格不合格。</li>
        <li>
          比例后头括号里的两个数，是拿不准的范围：碰上的少，括号就宽。同一场里的几处互相牵连，真正拿不准的还要再宽些。
        </li>
        <li>
          选得出，不等于当面说得出。<a href={about}>分数怎么来的</a>
        </li>
      </ul>
    </Section>
  );
}
