import type { Services } from '../../ports/services.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { stageSound, stageVoice } from './later-parts.ts';
import { phaseTitle } from './scene.ts';
import styles from './stage.module.css';
import type { Session } from './use-session.ts';
import { MODE_NAMES } from './words.ts';

interface StageHeadProps {
  readonly session: Session;
  readonly services: Services;
}

/** Which scenario, where in it, how it is played, and the way to stop. */
export function StageHead({ session, services }: StageHeadProps) {
  const { context, stage, tell } = session;
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{context.program.scenario.title}</h1>
        <p>{phaseTitle(context)}</p>
        <Chip tone="navy">{MODE_NAMES[context.transcript.mode]}</Chip>
      </div>
      <Deferred of={stageVoice} props={{ session, services }} />
      <Deferred of={stageSound} props={{ session, services }} />
      {stage !== 'ended' && (
        <Button
          variant="quiet"
          aria-keyshortcuts="Escape"
          title="停一停（Esc）"
          onClick={() => tell({ type: 'pause' })}
        >
          <Icon name="pause" />
          停一停
        </Button>
      )}
    </header>
  );
}
