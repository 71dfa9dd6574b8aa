import type { ConfidenceProgress } from '../../core/scoring/progress/confidence-progress.ts';
import { Section } from '../../ui/section.tsx';
import styles from './rows.module.css';
import { ShareLine } from './share-line.tsx';
import { CONFIDENCE_WORDS } from './words.ts';

const TELLS_WORDS: Readonly<Record<ConfidenceProgress['tells'], string>> = {
  yes: '拿得准的时候，确实说得更准。',
  reversed: '拿得准的时候，反倒不如瞎蒙的时候准。越是拿得准，越可以再停一停。',
  unclear: '拿得准和瞎蒙的还分不开，先不下结论。',
};

/** Calibration: how often the words were the best on offer when one was sure, and when not. */
export function ConfidenceSection({
  confidence: { levels, tells },
}: {
  readonly confidence: ConfidenceProgress;
}) {
  const asked = levels.some((level) => level.asked > 0);
  return (
    <Section title="拿得准的，真准吗" lead="练的时候问过你几回拿不拿得准。看那几回选的是不是最好的一句。">
      {!asked && <p className={styles.none}>算数的那几次里，还没答过这个问题。</p>}
      {asked && (
        <ul className={styles.rows}>
          {levels.map((level) => (
            <li key={level.level} className={styles.row}>
              <h3 className={styles.name}>{CONFIDENCE_WORDS[level.level]}</h3>
              <ShareLine
                taken={level.best}
                telling={level.asked}
                band={level.band}
                count={`${level.asked} 回里 ${level.best} 回是最好的一句`}
                unit="回"
              />
            </li>
          ))}
        </ul>
      )}
      {asked && <p className={styles.note}>{TELLS_WORDS[tells]}</p>}
    </Section>
  );
}
