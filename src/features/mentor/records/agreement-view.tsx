import { useMemo } from 'react';
import { agreementWords, OF_RUNS } from '../../../core/agreement/in-words.ts';
import { sessionAgreement } from '../../../core/mentor/session-agreement.ts';
import { Section } from '../../../ui/section.tsx';
import styles from './records.module.css';
import type { RecordsServices } from './records-services.ts';
import { useLines } from './use-lines.ts';

/** Resampling is seeded: the same sessions give the same bands. */
const PLAN = { seed: 41, draws: 1000 };

/** How far two mentors give the same run the same ratings. Below the thresholds it says only that it is not enough. */
export function AgreementView({ services }: { readonly services: RecordsServices }) {
  const { lines } = useLines(services);
  const reports = useMemo(() => lines && sessionAgreement(lines, PLAN), [lines]);
  const { dimensions } = services.scenarios.names();
  const shown = reports?.filter(({ report }) => report.kind === 'shown') ?? [];
  const rest = reports?.filter(({ report }) => report.kind === 'not-enough') ?? [];
  return (
    <>
      <header className={styles.head}>
        <h1>看法像不像</h1>
        <p>
          同一场，两位师傅各评各的，评得像不像。只算第一次、没带着答案看的；「没看到」不算分。评得像，不等于评得对。
        </p>
      </header>
      {reports === undefined && <p className={styles.quiet}>正在算……</p>}
      {shown.map(({ dimension, report }) => (
        <Section key={dimension} title={dimensions[dimension].name}>
          <ul className={styles.lines}>
            {agreementWords(report, OF_RUNS).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ))}
      {rest.length > 0 && (
        <Section title={shown.length > 0 ? '还不够说的' : '还不够'}>
          <ul className={styles.lines}>
            {rest.map(({ dimension, report }) => (
              <li key={dimension}>
                <b>{dimensions[dimension].name}</b>：{agreementWords(report, OF_RUNS).join('；')}
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>
            怎么攒：打开别的师傅带的一场，按「我也评一评」，先评再看。够了数，这里才说话。
          </p>
        </Section>
      )}
    </>
  );
}
