import { Section } from '../../ui/section.tsx';
import styles from './rows.module.css';

/** What the page does not know. */
export function HonestySection({ about }: { readonly about: string }) {
  return (
    <Section title="这一页说明不了的" whole>
      <ul className={styles.limits}>
        <li>情景有难有易，前后碰上的不一样。走向供自己琢磨，不排名，也没有合格不合格。</li>
        <li>同一场里的几处抉择互相有牵连，真正的区间比写出来的还要宽一些（威尔逊 95% 区间）。</li>
        <li>
          选得出，不等于当面说得出。<a href={about}>分数怎么来的</a>
        </li>
      </ul>
    </Section>
  );
}
