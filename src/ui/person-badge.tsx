import type { ReactNode } from 'react';
import type { LineMood } from '../core/scenario/vocabulary.ts';
import { classNames } from './class-names.ts';
import { MOOD_WORDS, moodTone } from './mood-look.ts';
import styles from './person-badge.module.css';

interface PersonBadgeProps {
  readonly name: string;
  /** Said in a word beside the name; left out where nobody looks. */
  readonly mood?: LineMood | undefined;
  readonly speaking?: boolean;
  readonly size?: 'small' | 'medium' | 'large';
  /** A drawn face in place of the surname. */
  readonly portrait?: ReactNode;
  /** Only the face, where the name stands beside it anyway. */
  readonly faceOnly?: boolean;
}

/** Who is speaking and how they look: the ring's colour and, in words, the mood. */
export function PersonBadge(props: PersonBadgeProps) {
  const { name, mood, speaking = false, size = 'medium', portrait, faceOnly = false } = props;
  return (
    <span className={classNames(styles.badge, styles[size], speaking && styles.speaking)}>
      <span className={classNames(styles.face, styles[moodTone(mood ?? 'calm')])} aria-hidden="true">
        {portrait ?? [...name][0]}
      </span>
      {!faceOnly && (
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          {mood && <span className={styles.mood}>{MOOD_WORDS[mood]}</span>}
        </span>
      )}
    </span>
  );
}
