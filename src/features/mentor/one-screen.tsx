import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { After } from './after-play.tsx';
import type { DeskProps } from './page-props.ts';
import deskStyles from './desk.module.css';
import { MarkLegend } from './mark-legend.tsx';
import type { MentorLink } from './mentor-services.ts';
import { TraineeWindow } from './trainee-window.tsx';
import styles from './trainee.module.css';
import { useMarkKeys } from './use-mark-keys.ts';
import { useOpenLink, useWindow } from '../../ui/use-link.ts';
import { useSessionSend } from './use-session-send.ts';
import { useStoredRecord } from './use-stored-record.ts';
import { useState } from 'react';

/**
 * One screen for both: while it plays it is the trainee's window and nothing else. The mentor marks by keys that show
 * nothing; the rest comes after the run.
 */
export function OneScreen(props: DeskProps) {
  const link = useOpenLink(props.services.rooms.traineeHere);
  const { link: deskLink, desk, services, onOpened, onRecord, onLeave } = props;
  const { send, trouble } = useSessionSend(deskLink);
  const stored = useStoredRecord(services, desk, send);
  if (desk.phase === 'aim' || desk.phase === 'play')
    return link ? <Playing {...props} traineeLink={link} /> : null;
  return (
    <div className={deskStyles.desk} data-phase={desk.phase}>
      {(trouble ?? stored.trouble) && (
        <Notice tone="warn" live>
          {trouble ?? stored.trouble}
        </Notice>
      )}
      <After
        services={services}
        link={deskLink}
        desk={desk}
        send={send}
        stored={stored}
        onOpened={onOpened}
        onRecord={onRecord}
        onLeave={onLeave}
      />
    </div>
  );
}

function Playing({ traineeLink, ...props }: DeskProps & { readonly traineeLink: MentorLink }) {
  const { services, link, desk } = props;
  const { send } = useSessionSend(link);
  const screen = useWindow(traineeLink, 'screen');
  const [briefed, setBriefed] = useState(false);
  useMarkKeys(desk, desk.said.at(-1)?.turn, send);
  if (desk.phase === 'aim' && !briefed)
    return (
      <section className={styles.alone}>
        <h1>师傅先看一眼</h1>
        <p>只有一块屏幕，走的时候屏幕上没有您的东西。看见什么，按键记下，屏幕上不显示；走完再看、再补。</p>
        <MarkLegend focus={desk.focus} />
        <Button variant="primary" onClick={() => setBriefed(true)}>
          记住了，请{desk.trainee}来看
        </Button>
      </section>
    );
  if (!screen) return null;
  const finish = () => send({ type: 'finish' });
  return (
    <div className={styles.here}>
      <TraineeWindow
        services={services}
        link={traineeLink}
        screen={screen}
        beside={
          <Button variant="quiet" onClick={finish}>
            先走到这儿
          </Button>
        }
        atEnd={
          <div className={styles.continue}>
            <Button variant="primary" onClick={finish}>
              走完了，师傅来打分
            </Button>
          </div>
        }
      />
    </div>
  );
}
