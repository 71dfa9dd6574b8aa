import { Section } from '../../ui/section.tsx';
import styles from './outcome-section.module.css';
import { WORTH_WORDS } from './words.ts';

/** 结果 by itself: how the counted runs ended. Never mixed into the shares above. */
export function OutcomeSection({ worths }: { readonly worths: readonly number[] }) {
  const ended = worths.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...worths);
  return (
    <Section
      title="最后办成什么样"
      lead={`算数又走到头的 ${ended} 次。群众依法不答应、去信访、要拍摄，不拉低结局。`}
      whole
    >
      {ended === 0 && <p className={styles.none}>还没有走到头的。</p>}
      {ended > 0 && (
        <dl className={styles.bars}>
          {worths.map((count, worth) => (
            <div key={WORTH_WORDS[worth]} className={styles.row}>
              <dt>{WORTH_WORDS[worth]}</dt>
              <dd>
                <svg className={styles.bar} aria-hidden="true">
                  <rect width={`${(100 * count) / most}%`} height="100%" />
                </svg>
                {count} 次
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
