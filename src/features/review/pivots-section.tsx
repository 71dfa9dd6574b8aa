import type { Report } from '../../core/scoring/report.ts';
import { Button } from '../../ui/button.tsx';
import { goToTurn } from './go-to-turn.ts';
import styles from './pivots-section.module.css';
import { Section } from '../../ui/section.tsx';
import { turnNumber } from './words.ts';

interface PivotsSectionProps {
  readonly report: Report;
  readonly onReplayFrom: (decision: number) => void;
}

/** The turns on which the talk hung, each with one sentence and two ways to go there. */
export function PivotsSection({ report, onReplayFrom }: PivotsSectionProps) {
  if (report.pivots.length === 0) return null;
  return (
    <Section whole title="要紧的几处" lead="丢分多的、人变得多的，最多挑三处。">
      <ol className={styles.list}>
        {report.pivots.map(({ turn, sentence }) => (
          <li key={turn} className={styles.pivot}>
            <h3 className={styles.turn}>{turnNumber(turn)}</h3>
            <p className={styles.words}>{report.turns[turn]?.words || '（没有说话）'}</p>
            <p className={styles.sentence}>{sentence}</p>
            <div className={styles.actions}>
              <Button variant="quiet" onClick={() => goToTurn(turn)} aria-label={`看${turnNumber(turn)}`}>
                看这一句
              </Button>
              <Button onClick={() => onReplayFrom(turn)} aria-label={`从${turnNumber(turn)}重来`}>
                从这句重来
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
