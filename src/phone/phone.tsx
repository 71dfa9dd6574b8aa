import { useEffect, useState } from 'react';
import type { Entrance } from './entrance.ts';
import { Door, type Entering } from './door.tsx';
import { ObserverPage } from './observer.tsx';
import styles from './phone.module.css';
import { RemotePage } from './remote.tsx';
import { SeatPage } from './seat.tsx';
import { useLinkState } from '../ui/use-link.ts';
import { type ClassLink, useView } from './use-link.ts';
import { NOT_IN } from './words.ts';

interface PhoneProps {
  readonly entrance: Entrance | undefined;
  /** The name this seat was taken under before; '' where it was not. */
  readonly name: string;
  /** A way in that needs no asking: a seat taken before, or a remote. */
  readonly known: ClassLink | undefined;
  readonly connect: (entering: Entering) => ClassLink;
}

/** The page of a phone: a door, then whatever the room shows it. */
export function Phone({ entrance, name, known, connect }: PhoneProps) {
  const [link, setLink] = useState(known);
  const [trouble, setTrouble] = useState<string>();
  const [last, setLast] = useState(name);
  useEffect(() => () => link?.close(), [link]);
  if (link)
    return (
      <Inside
        link={link}
        onRefused={(why) => {
          setTrouble(why);
          if (entrance?.as !== 'remote') setLink(undefined);
        }}
        trouble={trouble}
      />
    );
  const guest = entrance && entrance.as !== 'remote' ? entrance : undefined;
  return (
    <Door
      code={guest?.code}
      as={guest?.as ?? 'seat'}
      name={last}
      trouble={trouble}
      onEnter={(entering) => {
        setTrouble(undefined);
        setLast(entering.name);
        setLink(connect(entering));
      }}
    />
  );
}

interface InsideProps {
  readonly link: ClassLink;
  readonly trouble: string | undefined;
  readonly onRefused: (why: string) => void;
}

function Inside({ link, trouble, onRefused }: InsideProps) {
  const state = useLinkState(link);
  const window = useView(link);
  useEffect(() => {
    const why = state === 'refused' ? link.notIn() : undefined;
    if (why) onRefused(NOT_IN[why]);
  }, [link, state, onRefused]);
  return (
    <>
      {state === 'away' && (
        <p className={styles.away} role="status">
          网断了，正在连。您点的都记着，连上就送。
        </p>
      )}
      <main className={styles.page}>
        {trouble ? (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        ) : window ? (
          <Page link={link} window={window} />
        ) : (
          <p className={styles.idle}>{state === 'ended' ? '下课了。' : '正在进教室……'}</p>
        )}
      </main>
    </>
  );
}

function Page({ link, window }: { readonly link: ClassLink; readonly window: ReturnType<typeof useView> }) {
  switch (window?.role) {
    case 'seat':
      return <SeatPage link={link} window={window} />;
    case 'observer':
      return <ObserverPage link={link} window={window} />;
    case 'remote':
      return <RemotePage link={link} window={window} />;
    default:
      return null;
  }
}
