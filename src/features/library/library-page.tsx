import { type ReactNode, useEffect } from 'react';
import type { LibraryServices } from './library-services.ts';
import { useDay } from '../../ui/use-day.ts';
import { useTitle } from '../../ui/use-title.ts';
import { BrokenRecords } from './broken-records.tsx';
import { cardProgress } from './card-progress.ts';
import { Hero } from './hero.tsx';
import { HonestLine } from './honest-line.tsx';
import styles from './library-page.module.css';
import type { LibraryLinks } from './links.ts';
import { OwnSection } from './own-section.tsx';
import { RecentRuns } from './recent-runs.tsx';
import { ScenarioCardView } from './scenario-card.tsx';
import { ShortPractice } from './short-practice.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { useRuns } from './use-runs.ts';
import { useDetails } from './use-details.ts';
import { localDay } from './words.ts';

interface LibraryPageProps {
  readonly services: LibraryServices;
  readonly links: LibraryLinks;
  /** The day's practice, from another feature. */
  readonly today?: ReactNode;
  /** The page stands and one of its cards will likely be opened next. */
  readonly onIntend: () => void;
}

/** The start page: what there is to practise, and where one left off. */
export function LibraryPage({ services, links, today, onIntend }: LibraryPageProps) {
  useTitle(undefined);
  // Over midnight, 今天 becomes 昨天.
  useDay(services.now, localDay);
  const cards = services.scenarios.list();
  const stored = useRuns(services);
  const details = useDetails(services.scenarios);
  const names = services.scenarios.names();
  useEffect(onIntend, [onIntend]);
  return (
    <div className={styles.page}>
      <Hero />
      {stored.trouble && <StorageNotice trouble={stored.trouble} />}
      {today}
      <section aria-labelledby="scenarios" className={styles.section}>
        <h2 id="scenarios">情景</h2>
        {cards.length === 0 && (
          <p className={styles.empty}>一个情景也没有装进来。请让维护的人看看 scenarios 文件夹。</p>
        )}
        <ul className={styles.cards}>
          {cards.map((card) => (
            <li key={card.id}>
              <ScenarioCardView
                card={card}
                details={details.get(card.id)}
                progress={cardProgress(stored.runs, card.id, card.hash)}
                names={names}
                links={links}
              />
            </li>
          ))}
        </ul>
        <HonestLine details={[...details.values()]} links={links} />
      </section>
      <ShortPractice links={links} />
      <OwnSection versions={services.versions} settings={services.settings} links={links} />
      {stored.ready && (
        <RecentRuns
          runs={stored.runs}
          kept={stored.kept}
          cards={cards}
          details={details}
          links={links}
          now={services.now()}
        />
      )}
      {stored.broken.length > 0 && <BrokenRecords records={stored.broken} />}
    </div>
  );
}
