import type { ReportFinding } from '../check-report.ts';
import { FindingItem } from './finding-item.tsx';
import styles from './findings.module.css';
import { Section } from '../../../ui/section.tsx';

interface AcceptedProps {
  readonly findings: readonly ReportFinding[];
  readonly onShow: (node: string) => void;
}

/** Warnings the author lets stand, each with the reason: nothing is swept away. */
export function Accepted({ findings, onShow }: AcceptedProps) {
  return (
    <Section title="认下的提醒" lead="写的人看过，有理由不改。理由照文件里的印在这里。">
      <ul className={styles.items}>
        {findings.map((finding) => (
          <FindingItem key={`${finding.code} ${finding.where}`} finding={finding} onShow={onShow} />
        ))}
      </ul>
    </Section>
  );
}
