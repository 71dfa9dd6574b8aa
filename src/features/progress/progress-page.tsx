import type { ProgressServices } from './progress-services.ts';
import { useTitle } from '../../ui/use-title.ts';
import '../../ui/paper.css';
import { EmptyPage } from './empty-page.tsx';
import type { ProgressLinks } from './links.ts';
import styles from './progress-page.module.css';
import { ProgressReport } from './progress-report.tsx';
import { useHistory } from './use-history.ts';

interface ProgressPageProps {
  readonly services: ProgressServices;
  readonly links: ProgressLinks;
  readonly onLeave: () => void;
}

/** 进步: what all runs of this profile say together. */
export function ProgressPage({ services, links, onLeave }: ProgressPageProps) {
  useTitle('进步');
  const view = useHistory(services);
  if (!view) {
    return (
      <p className={styles.loading} role="status">
        正在翻记录……
      </p>
    );
  }
  if (view.progress.runs === 0) return <EmptyPage onLeave={onLeave} />;
  return <ProgressReport view={view} services={services} links={links} />;
}
