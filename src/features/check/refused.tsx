import { Notice } from '../../ui/notice.tsx';
import type { ReportFinding } from './check-report.ts';
import { FindingItem } from './report/finding-item.tsx';
import styles from './report/findings.module.css';

/** A page with tens of thousands of these takes minutes to draw, and nobody reads on. */
const SHOWN = 100;

/** A file that could not be read as a scenario: every problem at once, and that nothing beyond was looked at. */
export function Refused({
  findings,
  name,
}: {
  readonly findings: readonly ReportFinding[];
  readonly name: string;
}) {
  const byPlace = [...findings].sort(
    (left, right) => (left.position?.line ?? 0) - (right.position?.line ?? 0),
  );
  return (
    <section className={styles.list} aria-label="读不进来的地方">
      <Notice tone="warn" title={`${name} 还读不成一个情景，有 ${findings.length} 处要先改`} live>
        改好这些再拖进来一次。走得通走不通、公不公道，要等它读得进来才能查。
      </Notice>
      <ul className={styles.items}>
        {byPlace.slice(0, SHOWN).map((finding) => (
          <FindingItem
            key={`${finding.code} ${finding.where} ${finding.position?.line}:${finding.position?.column}`}
            finding={finding}
          />
        ))}
      </ul>
      {byPlace.length > SHOWN && (
        <p>
          这里只列前 {SHOWN} 处，还有 {byPlace.length - SHOWN} 处。先改这些，多半是同一个毛病。
        </p>
      )}
    </section>
  );
}
