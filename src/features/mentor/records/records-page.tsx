import type { ReactNode } from 'react';
import { useTitle } from '../../../ui/use-title.ts';
import { AgreementView } from './agreement-view.tsx';
import { CalibrationView } from './calibration-view.tsx';
import { LedgerView } from './ledger-view.tsx';
import { RecordList } from './record-list.tsx';
import { RecordView } from './record-view.tsx';
import styles from './records.module.css';
import type { RecordsServices } from './records-services.ts';
import { RECORD_VIEWS, type RecordLinks, type RecordView as View } from './views.ts';

interface RecordsPageProps {
  readonly services: RecordsServices;
  readonly links: RecordLinks;
  /** Of the address; an unknown one is the list. */
  readonly view: string;
  readonly id: string;
  readonly onGo: (view: View, id?: string) => void;
}

const NAMES: Readonly<Record<View, string>> = {
  records: '带教记录',
  ledger: '带教台账',
  calibration: '校准',
  agreement: '看法像不像',
};

/** What becomes of sessions: the records, the ledger, the calibration, how far mentors agree. */
export function RecordsPage({ services, links, view: asked, id, onGo }: RecordsPageProps) {
  const view = RECORD_VIEWS.find((known) => known === asked) ?? 'records';
  useTitle(NAMES[view]);
  const pages: Readonly<Record<View, () => ReactNode>> = {
    records: () =>
      id ? (
        <RecordView key={id} services={services} links={links} id={id} onGone={() => onGo('records')} />
      ) : (
        <RecordList services={services} links={links} />
      ),
    ledger: () => <LedgerView services={services} links={links} />,
    calibration: () => (
      <CalibrationView
        key={id}
        services={services}
        links={links}
        id={id}
        onGo={(run) => onGo('calibration', run)}
      />
    ),
    agreement: () => <AgreementView services={services} />,
  };
  return (
    <div className={styles.page}>
      <nav className={styles.tabs} aria-label="带教">
        <a href={links.begin}>开始带教</a>
        {RECORD_VIEWS.map((one) => (
          <a key={one} href={links.to(one)} aria-current={one === view ? 'page' : undefined}>
            {NAMES[one]}
          </a>
        ))}
      </nav>
      {pages[view]()}
    </div>
  );
}
