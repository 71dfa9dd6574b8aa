import { memo } from 'react';
import type { Program } from '../../core/program/program.ts';
import type { Cue } from '../../core/scenario/vocabulary.ts';
import { classNames } from '../../ui/class-names.ts';
import { MOOD_WORDS } from '../../ui/mood-look.ts';
import { callOf } from './people.ts';
import { Reason } from './reason.tsx';
import { Said } from './said.tsx';
import type { TalkEntry } from './talk-entries.ts';
import styles from './talk.module.css';
import { CUE_CAPTIONS } from '../../ui/cue-captions.ts';

interface TalkItemProps {
  readonly entry: TalkEntry;
  readonly program: Program;
  readonly latest: boolean;
  readonly onRewind: ((turn: number) => void) | undefined;
}

const SPEAKERLESS = { phase: styles.phase, scene: styles.scene, officer: styles.officer } as const;

/** One entry of the talk. Drawn once, and again only when it stops being the latest. */
export const TalkItem = memo(function TalkItem({ latest, ...words }: TalkItemProps) {
  const { kind } = words.entry;
  const look = kind === 'phase' || kind === 'scene' || kind === 'officer' ? SPEAKERLESS[kind] : styles[kind];
  return (
    <li
      className={classNames(
        styles.item,
        look,
        latest && styles.latest,
        (latest || kind === 'said') && styles.coming,
      )}
      id={latest ? 'play-latest' : undefined}
      data-latest={latest || undefined}
    >
      <Words {...words} />
    </li>
  );
});

function Words({ entry, program, onRewind }: Omit<TalkItemProps, 'latest'>) {
  switch (entry.kind) {
    case 'phase':
      return <span>{entry.title}</span>;
    case 'outburst':
      return <span>{callOf(program, entry.person)}压不住了</span>;
    case 'walkout':
      return <span>{callOf(program, entry.person)}不谈了</span>;
    case 'said':
      return <Said entry={entry} program={program} onRewind={onRewind} />;
    case 'reason':
      return <Reason entry={entry} />;
    case 'person':
      return (
        <>
          <span className={styles.speaker}>
            {callOf(program, entry.person)}
            {entry.mood !== 'calm' && <span className={styles.mood}>{MOOD_WORDS[entry.mood]}</span>}
          </span>
          <Spoken text={entry.text} cue={entry.cue} />
        </>
      );
    default:
      return (
        <>
          {entry.kind === 'officer' && <span className={styles.speaker}>你</span>}
          <Spoken text={entry.text} cue={entry.cue} />
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
