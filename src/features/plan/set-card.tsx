import type { SetItem } from '../../core/plan/daily-set.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import type { PlanLinks } from './links.ts';
import styles from './today-section.module.css';
import { minutes } from './words.ts';

interface SetCardProps {
  readonly set: readonly SetItem[];
  readonly links: Pick<PlanLinks, 'set' | 'drill' | 'quiz'>;
}

const secondsOf = (items: readonly SetItem[]): number => items.reduce((sum, { seconds }) => sum + seconds, 0);

/** The day's short items: how many, how long, what is left. */
export function SetCard({ set, links }: SetCardProps) {
  const left = set.filter(({ done }) => !done);
  const reviews = set.filter(({ why }) => why === 'review').length;
  if (set.length === 0) {
    return (
      <div className={styles.card}>
        <div>
          <h3>没有到日子的题</h3>
          <p>练过的都还记得牢。想多练，自己挑。</p>
        </div>
        <More links={links} />
      </div>
    );
  }
  if (left.length === 0) {
    return (
      <div className={styles.card}>
        <div>
          <h3>今天的十分钟练完了</h3>
          <p>{set.length} 题都答过。记得牢的过些天再来，没答好的会早些来。</p>
        </div>
        <More links={links} />
      </div>
    );
  }
  const begun = left.length < set.length;
  return (
    <div className={styles.card}>
      <div>
        <h3>{begun ? `还剩 ${left.length} 题` : `${set.length} 题话术和知识`}</h3>
        <p>
          约 {minutes(secondsOf(left))} 分钟
          {!begun && (reviews > 0 ? `，${reviews} 题是该温一温的` : '，先挑你最缺的')}
        </p>
      </div>
      <progress
        className={styles.bar}
        value={set.length - left.length}
        max={set.length}
        aria-label={`答过 ${set.length - left.length} 题，共 ${set.length} 题`}
      />
      <div className={styles.actions}>
        <ButtonLink href={links.set(left.map(({ id }) => id))}>{begun ? '接着练' : '开始'}</ButtonLink>
      </div>
    </div>
  );
}

function More({ links }: Pick<SetCardProps, 'links'>) {
  return (
    <div className={styles.actions}>
      <ButtonLink href={links.drill}>话术微练</ButtonLink>
      <ButtonLink href={links.quiz}>应知应会</ButtonLink>
    </div>
  );
}
