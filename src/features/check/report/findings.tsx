import type { Program } from '../../../core/program/program.ts';
import type { ReportFinding } from '../check-report.ts';
import { FindingItem } from './finding-item.tsx';
import styles from './findings.module.css';
import { groupFindings } from './group-findings.ts';
import { Section } from '../../../ui/section.tsx';

interface FindingsProps {
  readonly findings: readonly ReportFinding[];
  readonly program: Program;
  readonly exhaustive: boolean;
  readonly onShow: (node: string) => void;
}

/** What is wrong, where, why it matters, how to mend it. */
export function Findings({ findings, program, exhaustive, onShow }: FindingsProps) {
  if (findings.length === 0) {
    return exhaustive ? null : (
      <Section title="查出来的">
        <p>走到的这些局面里没看出毛病，没走到的不知道。</p>
      </Section>
    );
  }
  return (
    <Section title="查出来的" lead="按节点排，和文件里的先后一样。">
      <div className={styles.list}>
        {groupFindings(findings, program).map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h3 className={styles.group}>{group.title}</h3>
            <ul className={styles.items}>
              {group.findings.map((finding) => (
                <FindingItem
                  key={`${finding.code} ${finding.where} ${finding.message}`}
                  finding={finding}
                  onShow={onShow}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}
