import type { ReactNode } from 'react';
import type { LawFacts } from '../../core/rubric/catalog.ts';
import type { ReviewData } from './load-review.ts';
import { Fold } from '../../ui/fold.tsx';
import styles from './talk-section.module.css';
import { TurnCard } from './turn-card.tsx';

interface TalkSectionProps {
  readonly data: ReviewData;
  readonly laws: LawFacts | undefined;
  readonly rehearse: ReactNode;
  readonly onReplayFrom: (decision: number) => void;
}

/** The whole talk, line by line. */
export function TalkSection({ data, laws, rehearse, onReplayFrom }: TalkSectionProps) {
  return (
    <Fold title="整场对话" fact={`${data.report.turns.length} 句，一句一句看`}>
      {data.report.turns.length === 0 ? (
        <p>还没有说过一句。</p>
      ) : (
        <ol className={styles.turns}>
          {data.report.turns.map((turn) => (
            <TurnCard
              key={turn.turn}
              turn={turn}
              data={data}
              laws={laws}
              rehearse={rehearse}
              onReplayFrom={onReplayFrom}
            />
          ))}
        </ol>
      )}
    </Fold>
  );
}
