import type { ProgressServices } from './progress-services.ts';
import { Notice } from '../../ui/notice.tsx';
import { ConfidenceSection } from './confidence-section.tsx';
import { DimensionSection } from './dimension-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { HonestySection } from './honesty-section.tsx';
import type { ProgressLinks } from './links.ts';
import { LookSection } from './look-section.tsx';
import { OutcomeSection } from './outcome-section.tsx';
import { PageHead } from './page-head.tsx';
import styles from './progress-page.module.css';
import type { HistoryView } from './read-history.ts';
import { RedLineSection } from './red-line-section.tsx';
import { RegisterSection } from './register-section.tsx';
import { ScenarioSection } from './scenario-section.tsx';
import { suggestScenarios } from './suggest.ts';
import { useRubric } from './use-history.ts';

interface ProgressReportProps {
  readonly view: HistoryView;
  readonly services: ProgressServices;
  readonly links: ProgressLinks;
}

function NothingCounts() {
  return (
    <Notice title="还没有算数的">
      <p>
        到这会儿都是学练。自己走一次（自练或考核），这里就有比例可看；练得不顺也不要紧，头一次只是个起点。
      </p>
    </Notice>
  );
}

/** From what to look at first to what the page cannot say. */
export function ProgressReport({ view, services, links }: ProgressReportProps) {
  const { progress, pending } = view;
  const rubric = useRubric(services);
  const names = services.scenarios.names();
  const cards = services.scenarios.list();
  const now = services.now();
  const parts = { names, rubric, links, now };
  return (
    <article className={styles.page}>
      <PageHead view={view} />
      {progress.counted === 0 && pending === 0 && <NothingCounts />}
      {progress.counted > 0 && (
        <LookSection
          look={progress.look}
          names={names}
          suggest={(dimensions) => suggestScenarios(cards, progress.scenarios, dimensions)}
          play={links.play}
        />
      )}
      <RedLineSection redlines={progress.redlines} {...parts} />
      {progress.counted > 0 && (
        <>
          <DimensionSection dimensions={progress.dimensions} {...parts} />
          <div className={styles.pair}>
            <RegisterSection registers={progress.registers} {...parts} />
            <ConfidenceSection confidence={progress.confidence} />
          </div>
          <div className={styles.pair}>
            <OutcomeSection worths={progress.worths} />
            <FactsSection facts={progress.facts} />
          </div>
        </>
      )}
      <ScenarioSection scenarios={progress.scenarios} cards={cards} links={links} now={now} />
      <HonestySection about={links.about} />
    </article>
  );
}
