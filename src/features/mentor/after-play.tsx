import { Button } from '../../ui/button.tsx';
import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { DeskDebrief } from './desk-debrief.tsx';
import { DeskRating } from './desk-rating.tsx';
import { DeskRecord } from './desk-record.tsx';
import styles from './desk.module.css';
import type { MentorLink, MentorServices } from './mentor-services.ts';
import { useAfterWords } from './use-after-words.ts';
import type { Send } from './use-session-link.ts';
import type { Stored } from './use-stored-record.ts';

export interface AfterProps {
  readonly services: MentorServices;
  readonly link: MentorLink;
  readonly desk: MentorDesk;
  readonly send: Send;
  readonly stored: Stored;
  readonly onOpened: () => void;
  readonly onRecord: (session: string) => void;
  readonly onLeave: () => void;
}

/** What the mentor has before them once the play is over: the rating, the debrief, the record. */
export function After(props: AfterProps) {
  const { desk, services, onOpened, onLeave } = props;
  const words = useAfterWords(services);
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
  if (desk.phase === 'rating') return <DeskRating {...props} words={words} />;
  if (desk.phase === 'debrief') return <DeskDebrief {...props} words={words} />;
  return <DeskRecord {...props} words={words} />;
}
