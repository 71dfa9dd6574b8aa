import { Notice } from '../../ui/notice.tsx';
import { After } from './after-play.tsx';
import { DeskHead } from './desk-head.tsx';
import { DeskPlay } from './desk-play.tsx';
import styles from './desk.module.css';
import type { DeskProps } from './page-props.ts';
import { useLinkState } from '../../ui/use-link.ts';
import { useSessionSend } from './use-session-send.ts';
import { useStoredRecord } from './use-stored-record.ts';
import { WaitingForYes } from './waiting-for-yes.tsx';

/** 师傅的桌子: private to the mentor. May be closed and opened again; the session stands where it stood. */
export function Desk({ services, link, desk, onTrainee, onOpened, onRecord, onLeave }: DeskProps) {
  const { send, trouble } = useSessionSend(link);
  const state = useLinkState(link);
  const stored = useStoredRecord(services, desk, send);
  return (
    <div className={styles.desk} data-phase={desk.phase}>
      <DeskHead desk={desk} link={link} onTrainee={() => onTrainee(desk.key)} />
      {state === 'away' && (
        <Notice tone="warn" live>
          网断了，正在连。您记的都留着，连上就送过去；徒弟那边也停在原地。
        </Notice>
      )}
      {(trouble ?? stored.trouble) && (
        <Notice tone="warn" live>
          {trouble ?? stored.trouble}
        </Notice>
      )}
      {desk.phase === 'aim' && (
        <WaitingForYes desk={desk} send={send} onTrainee={() => onTrainee(desk.key)} />
      )}
      {desk.phase === 'play' && <DeskPlay desk={desk} send={send} />}
      {desk.phase !== 'aim' && desk.phase !== 'play' && (
        <After
          services={services}
          link={link}
          desk={desk}
          send={send}
          stored={stored}
          onOpened={onOpened}
          onRecord={onRecord}
          onLeave={onLeave}
        />
      )}
    </div>
  );
}
