import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import type { MentorLink, MentorServices } from './mentor-services.ts';
import { TraineeWindow } from './trainee-window.tsx';
import styles from './trainee.module.css';
import { useLinkState, useOpenLink, useWindow } from '../../ui/use-link.ts';

interface TraineePageProps {
  readonly services: MentorServices;
  /** What lets this window in: given by the desk's, or typed. */
  readonly pass: string;
}

/** The trainee's window: the play as everyone knows it. */
export function TraineePage({ services, pass }: TraineePageProps) {
  useTitle('带教');
  const link = useOpenLink(() => services.rooms.trainee(pass));
  return <div className={styles.page}>{link && <Linked services={services} link={link} />}</div>;
}

const OUT: Readonly<Record<string, string>> = {
  'wrong-code': '号码不对。问问师傅，屏幕上是六位数。',
  'slow-down': '试得太多了，过一分钟再输。',
};

function Linked({ services, link }: { readonly services: MentorServices; readonly link: MentorLink }) {
  const state = useLinkState(link);
  const screen = useWindow(link, 'screen');
  if (state === 'refused')
    return (
      <p className={styles.alone} role="alert">
        {OUT[link.notIn() ?? ''] ?? '这次带教没开，或者已经结束了。请师傅再打开一次。'}
      </p>
    );
  if (!screen) return <p className={styles.alone}>正在连师傅那边……</p>;
  return (
    <>
      {state === 'away' && (
        <Notice tone="warn" live>
          和师傅那边断了，正在连。走到哪儿都留着，连上就接着走。
        </Notice>
      )}
      <TraineeWindow services={services} link={link} screen={screen} />
    </>
  );
}
