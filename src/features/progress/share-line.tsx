import { type Band, type Chances, TELLING_NEEDED } from '../../core/scoring/uncertainty.ts';
import { BandBar } from './band-bar.tsx';
import { Dots } from './dots.tsx';
import styles from './share-line.module.css';
import { bandWords, thinWords } from './words.ts';

interface ShareLineProps extends Chances {
  readonly band: Band | undefined;
  /** “18 处里把握住 7 处”, with nothing after it. */
  readonly count: string;
  /** What is counted: 处 decisions, 句 words spoken, 回 questions. */
  readonly unit?: string;
}

/** A count, and its share with the band where there is enough of it to say one. */
export function ShareLine({ taken, telling, band, count, unit = '处' }: ShareLineProps) {
  return (
    <div className={styles.line}>
      {band ? (
        <BandBar band={band} />
      ) : (
        telling > 0 && <Dots taken={taken} of={Math.min(telling, TELLING_NEEDED)} />
      )}
      <p className={styles.words}>
        {telling > 0 && <span>{count}</span>}
        {band ? (
          <strong>{bandWords(band)}</strong>
        ) : (
          <span className={styles.thin}>{thinWords(telling, unit)}</span>
        )}
      </p>
    </div>
  );
}
