import { PersonBadge } from '../../ui/person-badge.tsx';
import styles from './hero.module.css';

/** The name, what it is for, and three lines of what it is like. */
export function Hero() {
  return (
    <header className={styles.hero}>
      <div className={styles.words}>
        <h1 className={styles.title}>
          <span>说得来话，</span>
          <span>办得了事</span>
        </h1>
        <p className={styles.lead}>
          给年轻民警练群众工作的对话。对面的人有火气、有委屈、要面子，一句话说下去，他就变一变。在这儿说错了不要紧，走完有复盘：你说了什么，他听成了什么，哪一句更好。
        </p>
      </div>
      <Sample />
    </header>
  );
}

function Sample() {
  return (
    <figure className={styles.sample} aria-label="对话的样子">
      <div className={styles.line}>
        <PersonBadge name="住户" mood="angry" size="small" />
        <p>我打了三回电话了，你们谁来过？</p>
      </div>
      <div className={styles.reply}>
        <p>三回都没等着人。您说，我记。</p>
      </div>
      <div className={styles.line}>
        <PersonBadge name="住户" mood="suspicious" size="small" />
        <p>……头一回，上月初八，半夜。</p>
      </div>
    </figure>
  );
}
