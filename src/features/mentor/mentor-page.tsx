import { useEffect, useState } from 'react';
import { useTitle } from '../../ui/use-title.ts';
import { Desk } from './desk.tsx';
import styles from './mentor.module.css';
import type { MentorLink } from './mentor-services.ts';
import { OneScreen } from './one-screen.tsx';
import { StartPage } from './start-page.tsx';
import type { MentorPageProps } from './page-props.ts';
import { useLinkState, useOpenLink, useWindow } from '../../ui/use-link.ts';
import { WayIn } from './way-in.tsx';

/** 带教: begin on one page, then the desk for as long as the session goes. */
export function MentorPage(props: MentorPageProps) {
  useTitle('带教');
  const { services, deskKey } = props;
  const [online, setOnline] = useState<boolean>();
  useEffect(() => {
    void services.rooms.online().then(setOnline);
  }, [services]);
  if (online === undefined) return <p className={styles.quiet}>正在看有没有没做完的带教……</p>;
  if (online && !deskKey) return <WayIn onKey={props.onKey} onCode={props.onCode} />;
  return <AtDesk {...props} online={online} key={deskKey} />;
}

interface AtDeskProps extends MentorPageProps {
  readonly online: boolean;
}

function AtDesk(props: AtDeskProps) {
  const [again, setAgain] = useState(0);
  return <Linked key={again} {...props} onOpened={() => setAgain((count) => count + 1)} />;
}

interface LinkedProps extends AtDeskProps {
  readonly onOpened: () => void;
}

function Linked(props: LinkedProps) {
  const link = useOpenLink(() => props.services.rooms.desk(props.deskKey));
  return link ? <Room {...props} link={link} /> : null;
}

function Room({ link, ...props }: LinkedProps & { readonly link: MentorLink }) {
  const state = useLinkState(link);
  const desk = useWindow(link, 'desk');
  const why = state === 'refused' ? link.notIn() : undefined;
  if (why === 'no-room') return <StartPage {...props} />;
  if (why)
    return (
      <p className={styles.quiet} role="alert">
        {why === 'slow-down' ? '钥匙试错太多次了，过一分钟再试。' : '钥匙不对，看看启动教室的那个窗口。'}
      </p>
    );
  if (!desk) return <p className={styles.quiet}>正在回到带教……</p>;
  return desk.oneScreen ? (
    <OneScreen {...props} link={link} desk={desk} />
  ) : (
    <Desk {...props} link={link} desk={desk} />
  );
}
