import type { ReactNode } from 'react';
import type { MentorScreen } from '../../session/room/mentor/mentor-view.ts';
import { Agreeing } from './agreeing.tsx';
import type { MentorLink, MentorServices } from './mentor-services.ts';
import { Shown } from './shown.tsx';
import { TraineeAfter } from './trainee-after.tsx';
import { TraineeStage } from './trainee-stage.tsx';
import styles from './trainee.module.css';
import { useSessionSend } from './use-session-send.ts';

interface TraineeWindowProps {
  readonly services: MentorServices;
  readonly link: MentorLink;
  readonly screen: MentorScreen;
  /** What stands where the talk is over; 「等师傅」 unless told. */
  readonly atEnd?: ReactNode;
  /** What stands in the head beside the title. */
  readonly beside?: ReactNode;
}

/** Whatever the trainee's window shows, phase by phase. */
export function TraineeWindow({ services, link, screen, atEnd, beside }: TraineeWindowProps) {
  const { send } = useSessionSend(link);
  const { phase, mentor } = screen;
  if (phase === 'aim' && screen.briefing)
    return (
      <Agreeing screen={screen} briefing={screen.briefing} names={services.scenarios.names()} send={send} />
    );
  if (phase === 'play')
    return (
      <TraineeStage
        screen={screen}
        send={send}
        beside={beside}
        atEnd={atEnd ?? <p className={styles.wait}>走完了。{mentor}先写几句，写完一起谈。</p>}
      />
    );
  if (phase === 'rating' || phase === 'aim')
    return (
      <section className={styles.alone}>
        <h1>{mentor}在写评议</h1>
        <p>先不看分。想一想：刚才最难的是哪一句？等会儿你先说。</p>
        <Shown screen={screen} />
      </section>
    );
  return <TraineeAfter services={services} link={link} screen={screen} send={send} />;
}
