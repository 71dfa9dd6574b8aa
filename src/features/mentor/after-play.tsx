import { Button } from '../../ui/button.tsx';
import { DeskDebrief } from './desk-debrief.tsx';
import { DeskRating } from './desk-rating.tsx';
import { DeskRecord } from './desk-record.tsx';
import styles from './desk.module.css';
import type { AfterProps } from './page-props.ts';
import { useTop } from './use-top.ts';
import { useAfterWords } from './use-after-words.ts';

/** What the mentor has before them once the play is over: the rating, the debrief, the record. */
export function After(props: AfterProps) {
  const { desk, services, onOpened, onLeave } = props;
  const words = useAfterWords(services);
  useTop(`${desk.phase} ${desk.debrief?.step}`);
  if (desk.phase === 'ended' && (desk.declined || !desk.record))
    return (
      <section className={styles.waiting}>
        <h2>{desk.declined ? `${desk.trainee}今天不想做` : '这次没开始'}</h2>
        <p>什么也没留下。换个时候，或者换个练法。</p>
        <p className={styles.buttons}>
          <Button variant="primary" onClick={onOpened}>
            另开一次
          </Button>
          <Button onClick={onLeave}>回首页</Button>
        </p>
      </section>
    );
  if (words === 'trouble') return <p role="alert">评议表没取到。刷新这一页，记下的都还在。</p>;
  if (!words) return <p className={styles.small}>正在取评议表……</p>;
  if (desk.phase !== 'rating' && desk.phase !== 'debrief') return <DeskRecord {...props} words={words} />;
  const Part = desk.phase === 'rating' ? DeskRating : DeskDebrief;
  return (
    <>
      <Part {...props} words={words} />
      <BreakOff {...props} />
    </>
  );
}

/** Somebody is called away: what there is so far is kept as it is. */
function BreakOff({ stored }: AfterProps) {
  return (
    <p className={styles.breakOff}>
      <Button variant="quiet" onClick={stored.end}>
        有事先走，记录留到这儿
      </Button>
    </p>
  );
}
