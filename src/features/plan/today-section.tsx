import { DayDots } from './day-dots.tsx';
import type { PlanLinks } from './links.ts';
import type { PlanServices } from './plan-services.ts';
import { PromiseCard } from './promise-card.tsx';
import { SetCard } from './set-card.tsx';
import styles from './today-section.module.css';
import { useToday } from './use-today.ts';

interface TodaySectionProps {
  readonly services: PlanServices;
  readonly links: Pick<PlanLinks, 'set' | 'drill' | 'quiz'>;
}

/** 今天的十分钟: what to practise today. Room is kept for it, so that nothing below jumps when it comes. */
export function TodaySection({ services, links }: TodaySectionProps) {
  const today = useToday(services);
  return (
    <section aria-labelledby="today" className={styles.section}>
      <header className={styles.head}>
        <h2 id="today">今天的十分钟</h2>
        {typeof today === 'object' && <DayDots days={today.days} />}
      </header>
      {today === 'failed' ? (
        <p className={styles.note} role="status">
          今天的题没有取到，可能是网断了。情景照样能练。
        </p>
      ) : (
        typeof today === 'object' && <SetCard set={today.set} links={links} />
      )}
      <PromiseCard services={services} />
    </section>
  );
}
