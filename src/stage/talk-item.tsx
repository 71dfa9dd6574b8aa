import { memo } from 'react';
import type { Cue } from '../session/views/trainee-view.ts';
import { classNames } from '../ui/class-names.ts';
import { CUE_CAPTIONS } from '../ui/cue-captions.ts';
import { lineWords } from '../ui/line-words.ts';
import { MOOD_WORDS } from '../ui/mood-look.ts';
import { Reason } from './reason.tsx';
import { Said } from './said.tsx';
import type { StageLine } from './stage-line.ts';
import styles from './talk.module.css';

/** Where a line stands in the talk as it is shown. */
export type Standing = 'latest' | 'recent' | 'before' | 'earlier';

interface TalkItemProps {
  readonly line: StageLine;
  readonly standing: Standing;
  /** The decision one can go back to from this line. */
  readonly back: number | undefined;
  readonly onRewind: ((turn: number) => void) | undefined;
}

const SPEAKERLESS = { phase: styles.phase, scene: styles.scene, officer: styles.officer } as const;

/** One line of the talk. Drawn once, and again only when a newer one takes its place. */
export const TalkItem = memo(function TalkItem({ standing, ...words }: TalkItemProps) {
  const { kind } = words.line;
  const latest = standing === 'latest';
  const look = kind === 'phase' || kind === 'scene' || kind === 'officer' ? SPEAKERLESS[kind] : styles[kind];
  return (
    <li
      className={classNames(
        styles.item,
        look,
        styles[standing],
        (latest || kind === 'said') && styles.coming,
      )}
      id={latest ? 'play-latest' : undefined}
      data-latest={latest || undefined}
    >
      <Words {...words} />
    </li>
  );
});

function Words({ line, back, onRewind }: Omit<TalkItemProps, 'standing'>) {
  switch (line.kind) {
    case 'phase':
    case 'outburst':
    case 'walkout':
      return <span>{lineWords(line)}</span>;
    case 'said':
      return <Said line={line} turn={back} onRewind={onRewind} />;
    case 'reason':
      return <Reason line={line} turn={back} onRewind={onRewind} />;
    case 'person':
      return (
        <>
          <span className={styles.speaker}>
            {line.call}
            {line.mood !== 'calm' && <span className={styles.mood}>{MOOD_WORDS[line.mood]}</span>}
          </span>
          <Spoken text={line.text} cue={line.cue} />
        </>
      );
    default:
      return (
        <>
          {line.kind === 'officer' && <span className={styles.speaker}>你</span>}
          <Spoken text={line.text} cue={line.cue} />
        </>
      );
  }
}

function Spoken({ text, cue }: { readonly text: string; readonly cue: Cue | undefined }) {
  return (
    <span className={styles.words}>
      {cue && <span className={styles.cue}>（{CUE_CAPTIONS[cue]}）</span>}
      {text}
    </span>
  );
}
