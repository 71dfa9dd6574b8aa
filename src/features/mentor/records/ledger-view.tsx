import { useMemo, useState } from 'react';
import { type Due, ledger, type LedgerRow } from '../../../core/mentor/ledger.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { calendarWords, dayWords } from '../../../ui/date-words.ts';
import { localDay } from '../../../session/local-day.ts';
import styles from './records.module.css';
import type { RecordsServices } from './records-services.ts';
import { sessionFile } from './session-file.ts';
import { TakeIn } from './take-in.tsx';
import { useLines } from './use-lines.ts';
import type { RecordLinks } from './views.ts';

interface LedgerViewProps {
  readonly services: RecordsServices;
  readonly links: RecordLinks;
}

const DUE: Readonly<Record<Due, string | undefined>> = {
  promise: '说定的到日子了',
  long: '四个礼拜没带了',
  none: undefined,
};

/** 带教台账: who is due, stuck on what, what was agreed. Lines alone are read for it. */
export function LedgerView({ services, links }: LedgerViewProps) {
  const { lines, reread } = useLines(services);
  const now = services.now();
  const rows = useMemo(
    () =>
      lines &&
      ledger(
        lines.filter(({ as }) => as !== 'trainee'),
        now,
        localDay(now),
      ),
    [lines, now],
  );
  const due = rows?.filter((row) => row.due !== 'none').length ?? 0;
  return (
    <>
      <header className={styles.head}>
        <h1>带教台账</h1>
        <p>
          {rows && rows.length > 0
            ? `${rows.length} 位学员，${due > 0 ? `${due} 位该找了` : '眼下都不急'}。该找的排在前头。`
            : '谁该带了、卡在哪儿、说定的做没做，一行一个人。'}
        </p>
      </header>
      {rows === undefined && <p className={styles.quiet}>正在取……</p>}
      {rows?.length === 0 && (
        <div className={styles.empty}>
          <p>还没有学员。带过一场就有一行；几位师傅的文件收到一处，就是所里的台账。</p>
        </div>
      )}
      {rows && rows.length > 0 && <Table rows={rows} services={services} links={links} now={now} />}
      {rows && rows.length > 0 && <SaveAll services={services} ids={(lines ?? []).map(({ id }) => id)} />}
      <TakeIn services={services} onTaken={reread} />
      <p className={styles.quiet}>
        不同电脑来的，同名同单位算一个人。这里不给分、不排名：只数带了几场、说定的做没做；卡在哪儿，看最近三场里两场以上都低的那一项。
      </p>
    </>
  );
}

const TALLY = [
  ['yes', '做到'],
  ['partly', '做了一些'],
  ['no', '没做到'],
  ['open', '还没说'],
] as const;

/** 做到 2、还没说 1; only what there is. */
const promisesWords = ({ promises }: LedgerRow): string =>
  TALLY.filter(([kind]) => promises[kind] > 0)
    .map(([kind, words]) => `${words} ${promises[kind]}`)
    .join('、') || '没有';

interface TableProps extends LedgerViewProps {
  readonly rows: readonly LedgerRow[];
  readonly now: number;
}

function Table({ rows, services, links, now }: TableProps) {
  const { dimensions } = services.scenarios.names();
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">学员</th>
            <th scope="col">上一场</th>
            <th scope="col">卡在</th>
            <th scope="col">说定的</th>
            <th scope="col">眼下这一条</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            return (
              <tr key={row.trainee.id}>
                <th scope="row">
                  {row.trainee.name}
                  <small>
                    {row.trainee.unit} {row.sessions} 场 · {row.mentors.map(({ name }) => name).join('、')}
                  </small>
                  {DUE[row.due] && <Chip tone="warn">{DUE[row.due]}</Chip>}
                </th>
                <td data-label="上一场">
                  <a href={links.to('records', row.last.id)}>{dayWords(row.last.startedAt, now)}</a>
                  <small>《{row.last.title}》</small>
                </td>
                <td data-label="卡在">
                  {row.stuck.map((dimension) => dimensions[dimension].name).join('、') || '看不出'}
                </td>
                <td data-label="说定的">{promisesWords(row)}</td>
                <td data-label="眼下这一条">
                  {row.open ? (
                    <>
                      {row.open.text}
                      <small>{calendarWords(row.open.due)}之前</small>
                    </>
                  ) : (
                    '没有'
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Everything seen here, for whoever brings the station's sessions together. */
function SaveAll({ services, ids }: { readonly services: RecordsServices; readonly ids: readonly string[] }) {
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    await sessionFile(services, ids, 'mentor', `带教-${localDay(services.now())}`);
    setSaving(false);
  };
  return (
    <p className={styles.row}>
      <Button disabled={saving} onClick={() => void save()}>
        全存成一个文件
      </Button>
      <span className={styles.quiet}>递给所里归到一处；里头有名字和评议，只递给该看的人。</span>
    </p>
  );
}
