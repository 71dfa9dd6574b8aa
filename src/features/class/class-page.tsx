import { useEffect, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { BeforeClass } from './before-class.tsx';
import type { ClassLink, ClassServices } from './class-services.ts';
import { Desk } from './desk.tsx';
import styles from './desk.module.css';
import { Report } from './report.tsx';
import { useLinkState, useOpenLink, useWindow } from '../../ui/use-link.ts';

interface ClassPageProps {
  readonly services: ClassServices;
  /** From the address; '' where it names none. */
  readonly deskKey: string;
  readonly onKey: (key: string) => void;
  readonly onScreen: (key: string) => void;
  readonly onLeave: () => void;
}

/** The instructor's page: the key, the opening, the desk while the class runs, and what came of it. */
export function ClassPage(props: ClassPageProps) {
  useTitle('上课');
  const { services, deskKey, onKey } = props;
  const [online, setOnline] = useState<boolean>();
  useEffect(() => {
    void services.classes.online().then(setOnline);
  }, [services]);
  if (online === undefined) return <p className={styles.quiet}>正在看这台电脑开没开教室……</p>;
  if (online && !deskKey) return <KeyForm onKey={onKey} />;
  return <AtDesk {...props} online={online} key={deskKey} />;
}

/** A desk on another machine: the key is typed. */
function KeyForm({ onKey }: Pick<ClassPageProps, 'onKey'>) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const help = useId();
  const key = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  return (
    <Form className={styles.opening} onSubmit={() => (key ? onKey(key) : setAsked(true))}>
      <h1>讲台</h1>
      <label>
        讲台钥匙（启动教室的那个窗口里印着）
        <input
          className={styles.keyInput}
          value={text}
          autoComplete="off"
          aria-describedby={help}
          aria-invalid={asked && !key}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p id={help} className={styles.quiet} role={asked && !key ? 'alert' : undefined}>
        {asked && !key ? '还没填钥匙。' : ''}十二个字母和数字，像 26P9-PWFT-9NQW；大小写、横杠怎么打都行。
      </p>
      <Button type="submit" variant="primary">
        进讲台
      </Button>
    </Form>
  );
}

interface AtDeskProps extends ClassPageProps {
  readonly online: boolean;
}

function AtDesk({ services, deskKey, online, onScreen, onKey, onLeave }: AtDeskProps) {
  const [again, setAgain] = useState(0);
  return (
    <Linked
      key={again}
      services={services}
      deskKey={deskKey}
      online={online}
      onScreen={onScreen}
      onKey={onKey}
      onLeave={onLeave}
      onOpened={() => setAgain((count) => count + 1)}
    />
  );
}

function Linked({ services, deskKey, ...rest }: AtDeskProps & { readonly onOpened: () => void }) {
  const link = useOpenLink(() => services.classes.desk(deskKey));
  return link ? <Room link={link} services={services} deskKey={deskKey} {...rest} /> : null;
}

type RoomProps = AtDeskProps & { readonly onOpened: () => void; readonly link: ClassLink };

function Room({ link, services, deskKey, online, onOpened, onScreen, onKey, onLeave }: RoomProps) {
  const state = useLinkState(link);
  const window = useWindow(link, 'desk');
  const why = state === 'refused' ? link.notIn() : undefined;
  if (why === 'no-room')
    return <BeforeClass services={services} deskKey={deskKey} online={online} onOpened={onOpened} />;
  if (why)
    return (
      <section className={styles.opening}>
        <p role="alert">
          {why === 'slow-down' ? '钥匙试错太多次了，过一分钟再试。' : '钥匙不对。看看启动教室的那个窗口。'}
        </p>
        <Button onClick={() => onKey('')}>重新输</Button>
      </section>
    );
  if (!window) return <p className={styles.quiet}>正在回讲台……</p>;
  if (window.room.phase === 'ended') return <Report window={window} onLeave={onLeave} onAgain={onOpened} />;
  return <Desk link={link} window={window} onScreen={() => onScreen(window.screen)} />;
}
