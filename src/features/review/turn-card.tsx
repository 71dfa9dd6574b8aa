import type { ReactNode } from 'react';
import type { LawFacts } from '../../core/rubric/catalog.ts';
import type { TurnReport } from '../../core/scoring/turn-report.ts';
import { seeSpoken } from '../../session/views/see-spoken.ts';
import { SpokenLines } from '../../stage/spoken-lines.tsx';
import { Button } from '../../ui/button.tsx';
import { turnId } from './go-to-turn.ts';
import type { ReviewData } from './load-review.ts';
import styles from './turn-card.module.css';
import { TurnNotes } from './turn-notes.tsx';
import { TurnVerdict } from './turn-verdict.tsx';
import { callOf, turnNumber } from './words.ts';

interface TurnCardProps {
  readonly turn: TurnReport;
  readonly data: ReviewData;
  readonly laws: LawFacts | undefined;
  readonly rehearse: ReactNode;
  readonly onReplayFrom: (decision: number) => void;
}

/** One turn: what led to it, what was said, what it did, and what would have been better. */
export function TurnCard({ turn, data, laws, rehearse, onReplayFrom }: TurnCardProps) {
  const name = turnNumber(turn.turn);
  return (
    <li className={styles.card} id={turnId(turn.turn)} tabIndex={-1}>
      <header className={styles.head}>
        <h3>{name}</h3>
        <Button variant="quiet" onClick={() => onReplayFrom(turn.turn)} aria-label={`从${name}重来`}>
          从这句重来
        </Button>
      </header>
      <div className={styles.body}>
        <div className={styles.talk}>
          <SpokenLines lines={seeSpoken(data.calls, turn.lines)} />
          <p className={styles.said}>
            <span className={styles.to}>你对{callOf(data.calls, turn.to)}</span>
            {turn.words || '（没有说话）'}
          </p>
          <SpokenLines lines={seeSpoken(data.calls, turn.reply)} />
          {turn.thinks && (
            <p className={styles.thinks}>
              <span className={styles.to}>{callOf(data.calls, turn.thinker)}心里想</span>
              {turn.thinks}
            </p>
          )}
          <TurnNotes turn={turn} />
        </div>
        <TurnVerdict turn={turn} data={data} laws={laws} rehearse={rehearse} />
      </div>
    </li>
  );
}
