import type { JoinView } from '../../session/room/class-view.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './desk.module.css';
import { QrCode } from './qr-code.tsx';
import { bare, scanned } from './screen-join.tsx';

interface JoinDialogProps {
  readonly open: boolean;
  readonly join: JoinView;
  readonly onClose: () => void;
}

/** For who comes late, and for veterans in the back row. */
export function JoinDialog({ open, join, onClose }: JoinDialogProps) {
  const [address = '', ...others] = join.addresses;
  return (
    <Dialog open={open} title="进教室的码" onClose={onClose}>
      <div className={styles.codes}>
        <Way title="学员" note="迟到的、换了手机的，扫这个。" address={`${address}${scanned(join)}`} />
        <Way
          title="旁听、评题的老同志"
          note="不占座位，不投票。"
          address={`${address}${scanned(join, 'o')}`}
        />
      </div>
      <p>
        不扫码：浏览器打开 <b className={styles.typed}>{bare(address)}</b>，号码{' '}
        <b className={styles.typed}>{join.code}</b>。要让全教室看见：点一下大屏左上角的号码，就放大成二维码。
      </p>
      <Others addresses={others} />
    </Dialog>
  );
}

interface RemoteDialogProps extends JoinDialogProps {
  readonly deskKey: string;
}

/** The instructor's own phone. The code holds the key of the desk. */
export function RemoteDialog({ open, join, deskKey, onClose }: RemoteDialogProps) {
  const [address = '', ...others] = join.addresses;
  const remote = `${address}#r-${deskKey}`;
  return (
    <Dialog open={open} title="手机遥控" onClose={onClose}>
      <div className={styles.codes}>
        <Way title="您自己的手机" note="下一句、出题、投票、揭晓，走下讲台也能按。" address={remote} />
      </div>
      <p>
        <b>只给自己扫，别上大屏</b>：谁扫了谁就能管这堂课。不扫码，在手机浏览器里打开：
        <span className={styles.typed}>{bare(remote)}</span>
      </p>
      <Others addresses={others} />
    </Dialog>
  );
}

interface WayProps {
  readonly title: string;
  readonly note: string;
  readonly address: string;
}

const Way = ({ title, note, address }: WayProps) => (
  <section>
    <h3>{title}</h3>
    <QrCode text={address} label={`${title}的二维码`} />
    <p className={styles.quiet}>{note}</p>
  </section>
);

/** A machine with several network cards has several addresses. */
const Others = ({ addresses }: { readonly addresses: readonly string[] }) =>
  addresses.length === 0 ? null : (
    <p className={styles.quiet}>打不开就换一个网址：{addresses.map(bare).join('、')}</p>
  );
