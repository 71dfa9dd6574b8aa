import type { DeskWindow } from '../../session/room/class-view.ts';
import { RatingsFile } from './ratings-file.tsx';
import styles from './desk.module.css';

interface GuideProps {
  readonly window: DeskWindow;
}

/** 独立作答: what it is, and how far they have come. */
export function AloneGuide({ window: { alone = [], room } }: GuideProps) {
  const ended = alone.filter((seat) => seat.ended).length;
  return (
    <section className={styles.guide} aria-label="独立作答">
      <h2>各人在自己手机上，从头走一遍</h2>
      <p>
        走完 <b>{ended}</b> 人，还在走 <b>{Math.max(0, room.here - ended)}</b>{' '}
        人。各人走到第几个选择，右边有。
      </p>
      <p className={styles.quiet}>
        一起走到的地方留着：按「收回来，一起投」就回到大屏上那一句。走完的人能把这一遍存下来带走，回去看复盘。
      </p>
    </section>
  );
}

/** 评题会: what it is for, who takes part, and the table that comes of it. */
export function PanelGuide({ window }: GuideProps) {
  const { observers, panel, ratings } = window;
  const of = panel?.length ?? 0;
  return (
    <section className={styles.guide} aria-label="评题会">
      <h2>请老同志给每一句打分</h2>
      <p>
        他们看不到答案，凭经验打：最稳、可以、差一点、不行。走到要选的地方按「出题」，打完分从「往下走」接着走；存下来的表拿去改题。
      </p>
      {observers.length === 0 ? (
        <p>
          <b>还没有老同志进来。</b>点上面「进教室的码」，让他们扫「旁听、评题的老同志」那一个。
        </p>
      ) : (
        <ul>
          {observers.map(({ id, name, here, rated }) => (
            <li key={id}>
              {name}
              <span className={styles.quiet}>
                {here ? (of > 0 ? `评了 ${rated} / ${of} 句` : '在') : '不在'}
              </span>
            </li>
          ))}
        </ul>
      )}
      <RatingsFile ratings={ratings} scenario={window.scenario} />
    </section>
  );
}
