import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { Button } from '../../ui/button.tsx';
import styles from './desk.module.css';
import { MarkLegend } from './mark-legend.tsx';
import type { Send } from './use-session-send.ts';

interface WaitingForYesProps {
  readonly desk: MentorDesk;
  readonly send: Send;
  readonly onTrainee: () => void;
}

/** Nothing begins, and nothing is kept, before the trainee has said yes in the trainee's own window. */
export function WaitingForYes({ desk, send, onTrainee }: WaitingForYesProps) {
  const { trainee, here, join, focus } = desk;
  const overNetwork = join.addresses.length > 0;
  return (
    <section className={styles.waiting} aria-labelledby="mentor-waiting">
      <h2 id="mentor-waiting">{here ? `等${trainee}点“同意，开始”` : `请${trainee}坐过来`}</h2>
      {overNetwork ? (
        <ol>
          <li>
            {trainee}的电脑或平板连同一个网，浏览器打开 <b className={styles.address}>{join.addresses[0]}</b>
          </li>
          <li>点上面的“带教”，“我是徒弟”里输号码：</li>
          <li className={styles.code}>{join.code}</li>
        </ol>
      ) : (
        <ol>
          <li>
            <Button variant={here ? 'plain' : 'primary'} onClick={onTrainee}>
              打开{trainee}的窗口
            </Button>
          </li>
          <li>把它拖到第二块屏幕，按 F11 铺满。两块屏幕要设成“扩展”（Win + P），别用“复制”。</li>
          <li>{trainee}看完背景，自己点“同意，开始”。</li>
        </ol>
      )}
      <h3>走的时候，您按这几个键</h3>
      <MarkLegend focus={focus} />
      <p className={styles.small}>
        空格：停一停。W：问他为什么这么说。H：换我来说一句。X：写一条。都有按钮，用鼠标、用手点都行。
      </p>
      <p>
        <Button variant="quiet" onClick={() => send({ type: 'end' })}>
          今天不做了
        </Button>
      </p>
    </section>
  );
}
