import { type ReactNode, useEffect } from 'react';
import { entryOf } from '../../core/shared/entry-of.ts';
import type { Shelf } from '../../ports/shelf.ts';
import { useDay } from '../../ui/use-day.ts';
import { useTitle } from '../../ui/use-title.ts';
import { BrokenRecords } from './broken-records.tsx';
import { cardProgress } from './card-progress.ts';
import { HonestLine } from './honest-line.tsx';
import styles from './library-page.module.css';
import type { LibraryServices } from './library-services.ts';
import type { LibraryLinks } from './links.ts';
import { OthersSection } from './others-section.tsx';
import { OwnSection } from './own-section.tsx';
import { RecentRuns } from './recent-runs.tsx';
import { ScenarioCardView } from './scenario-card.tsx';
import { ShortPractice } from './short-practice.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { useRuns } from './use-runs.ts';
import { localDay } from './words.ts';

interface LibraryPageProps {
  readonly services: LibraryServices;
  /** What is told of the scenarios without their files. */
  readonly shelf: Shelf;
  readonly links: LibraryLinks;
  /** The way into the next talk, from another feature. Its place is kept. */
  readonly next?: ReactNode;
  /** The day's practice, likewise. */
  readonly today?: ReactNode;
  /** The way to the beat, from another feature; nothing until there is one. */
  readonly beat?: ReactNode;
  /** The page stands and one of its cards will likely be opened next. */
  readonly onIntend: () => void;
}

/** The start page: the next talk first, then the day's ten minutes, then what else there is. */
export function LibraryPage({ services, shelf, links, next, today, beat, onIntend }: LibraryPageProps) {
  useTitle(undefined);
  // Over midnight, 今天 becomes 昨天.
  useDay(services.now, localDay);
  const { scenarios } = services;
  const cards = scenarios.list();
  const stored = useRuns(services);
  const names = scenarios.names();
  useEffect(onIntend, [onIntend]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>说得来话，办得了事</h1>
        <p>给年轻民警练群众工作的对话</p>
      </header>
      <div className={styles.next}>{next}</div>
      {stored.trouble && <StorageNotice trouble={stored.trouble} />}
      <div className={styles.beside}>
        <div className={styles.today}>{today}</div>
        {beat}
      </div>
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
                facts={entryOf(shelf, card.id)}
                progress={cardProgress(stored.runs, card.id, card.hash)}
                names={names}
                links={links}
                // So that the press finds it there; where it cannot be had, the page it leads to says so.
                onIntend={() => void scenarios.load(card.id).catch(() => undefined)}
              />
            </li>
          ))}
        </ul>
        <HonestLine facts={Object.values(shelf)} links={links} />
      </section>
      <ShortPractice links={links} />
      <OthersSection links={links} />
      <OwnSection versions={services.versions} settings={services.settings} links={links} />
      {stored.ready && (
        <RecentRuns
          runs={stored.runs}
          kept={stored.kept}
          cards={cards}
          shelf={shelf}
          links={links}
          now={services.now()}
        />
      )}
      {stored.broken.length > 0 && <BrokenRecords records={stored.broken} />}
    </div>
  );
}
