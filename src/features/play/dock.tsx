import type { ReactNode } from 'react';
import type { SettingsStore } from '../../ports/settings-store.ts';
import { ContinueBar } from './continue-bar.tsx';
import { Decision } from './decision.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { draftBox } from './deferred-parts.ts';
import { EndBar } from './end-bar.tsx';
import styles from './dock.module.css';
import type { Playing } from './use-session.ts';

interface DockProps {
  readonly playing: Playing;
  readonly settings: SettingsStore;
  /** Trying a line aloud, where there is time for it. */
  readonly rehearse: ReactNode;
  readonly onFinished: () => void;
}

/** What one can do now. Each part takes the focus when it appears, so that the keyboard is always where the talk is. */
export function Dock(props: DockProps) {
  return (
    <div className={styles.dock}>
      <Part {...props} />
    </div>
  );
}

function Part({ playing, settings, rehearse, onFinished }: DockProps) {
  const { stage, turns: turn } = playing.view;
  switch (stage) {
    case 'drafting':
      return <Deferred key={turn} of={draftBox} props={{ playing, settings }} />;
    case 'deciding':
      return <Decision key={turn} playing={playing} settings={settings} rehearse={rehearse} />;
    case 'ended':
      return <EndBar onFinished={onFinished} />;
    default:
      return <ContinueBar playing={playing} />;
  }
}
