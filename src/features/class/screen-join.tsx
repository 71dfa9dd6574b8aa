import type { JoinView, ScreenWindow } from '../../session/room/class-view.ts';
import { QrCode } from './qr-code.tsx';
import styles from './screen.module.css';

/** The fragment a camera reads: with the pass, by which a whole class behind one address gets in at once. */
export const scanned = ({ code, pass }: JoinView, as: '' | 'o' = ''): string =>
  `#${as}${code}${pass && `-${pass}`}`;

/** An address as it is read off a wall and typed. */
export const bare = (address: string): string => address.replace(/^http:\/\//, '');

interface HowToJoinProps {
  readonly window: ScreenWindow;
  /** Back to the lesson, where one is under way. */
  readonly onBack?: () => void;
}

/** How to get in, as large as it goes: before a lesson, and again for who comes late. */
export function HowToJoin({ window: { join, room, stage }, onBack }: HowToJoinProps) {
  const [address] = join.addresses;
  if (!address)
    return (
      <section className={styles.lobby}>
        <h1>{stage?.title ?? '马上开课'}</h1>
        <p className={styles.big}>不用手机：看清四句话，举手表态。</p>
      </section>
    );
  return (
    <section className={styles.lobby}>
      <h1>拿手机进教室</h1>
      <div className={styles.join}>
        <QrCode text={`${address}${scanned(join)}`} label="进教室的二维码" />
        <dl>
          <dt>浏览器打开</dt>
          <dd className={styles.address}>{bare(address)}</dd>
          <dt>号码</dt>
          <dd className={styles.code}>{join.code}</dd>
        </dl>
      </div>
      <p className={styles.big}>已到 {room.here} 人</p>
      {onBack && (
        <button type="button" className={styles.back} onClick={onBack}>
          接着上课
        </button>
      )}
    </section>
  );
}
