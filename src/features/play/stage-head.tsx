import { createPortal } from 'react-dom';
import { useBarSlot } from '../../ui/bar-slot.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { rail, stageSound, stageVoice } from './deferred-parts.ts';
import type { PlayServices } from './play-services.ts';
import styles from './stage.module.css';
import type { Playing } from './use-session.ts';
import { MODE_NAMES } from './words.ts';

interface StageHeadProps {
  readonly playing: Playing;
  readonly services: PlayServices;
}

/** Which scenario, where in it, how it is played, and the way to stop. */
export function StageHead({ playing, services }: StageHeadProps) {
  const { title, mode, stage } = playing.view;
  const slot = useBarSlot();
  const head = (
    <div className={styles.head}>
      <div className={styles.title}>
        <h1>{title}</h1>
        <Chip tone="navy">{MODE_NAMES[mode]}</Chip>
        <span className={styles.rail}>
          <Deferred of={rail} props={{ playing }} />
        </span>
      </div>
      <Deferred of={stageVoice} props={{ playing, services }} />
      <Deferred of={stageSound} props={{ playing, services }} />
      {stage !== 'ending' && stage !== 'ended' && (
        <Button
          variant="quiet"
          aria-keyshortcuts="Escape"
          title="停一停（Esc）"
          onClick={() => playing.send({ type: 'pause' })}
        >
          <Icon name="pause" />
          <span className={styles.word}>停一停</span>
        </Button>
      )}
    </div>
  );
  return slot ? createPortal(head, slot) : head;
}
