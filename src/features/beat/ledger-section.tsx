import type { Acquaintance } from '../../core/beat/acquaintances.ts';
import type { LedgerEntry } from '../../core/beat/opinion-ledger.ts';
import { dayWords } from '../../ui/date-words.ts';
import { Section } from '../../ui/section.tsx';
import styles from './ledger-section.module.css';
import { backWords, doneWords, isTold } from './words.ts';

interface LedgerSectionProps {
  readonly ledger: readonly LedgerEntry[];
  readonly people: readonly Acquaintance[];
  readonly now: number;
}

const leadOf = (ledger: readonly LedgerEntry[]): string => {
  const open = ledger.filter((entry) => !isTold(entry)).length;
  return open > 0
    ? `收到 ${ledger.length} 条，${open} 条还没回到人那儿。提了、办了，还得让他知道。`
    : `收到 ${ledger.length} 条，都回到人那儿了。`;
};

/** 意见台账: what was complained of, what was done, told back or not. */
export function LedgerSection({ ledger, people, now }: LedgerSectionProps) {
  const nameOf = ({ scenario, person }: LedgerEntry): string =>
    people.find((one) => one.scenario === scenario && one.person === person)?.sitter.name ?? '';
  return (
    <Section title="意见台账" lead={ledger.length > 0 ? leadOf(ledger) : undefined}>
      {ledger.length === 0 ? (
        <p className={styles.none}>还没有人跟你提过什么。问得着，听得进，才记得下。</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">谁提的</th>
              <th scope="col">提的什么</th>
              <th scope="col">办了什么</th>
              <th scope="col">回告</th>
            </tr>
          </thead>
          <tbody>
            {ledger.map((entry) => (
              <tr key={`${entry.scenario}/${entry.what}`}>
                <th scope="row">
                  {nameOf(entry)}
                  <span className={styles.day}>{dayWords(entry.run.at, now)}</span>
                </th>
                <td>{entry.what}</td>
                <td data-label="办了">{doneWords(entry)}</td>
                <td data-label="回告" data-told={isTold(entry) || undefined} className={styles.back}>
                  {backWords(entry.back)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
