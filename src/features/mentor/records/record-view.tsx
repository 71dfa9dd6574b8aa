import '../../../ui/paper.css';
import { useCallback, useEffect, useState } from 'react';
import type { SeenLine } from '../../../core/mentor/session-line.ts';
import type { AgreementKept, MentorSession } from '../../../core/mentor/session-parts.ts';
import type { StoreFailure } from '../../../ports/run-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RecordPaper } from '../after/record-paper.tsx';
import { ReplyBox } from '../after/reply-box.tsx';
import { SideBySide } from '../after/side-by-side.tsx';
import { AlsoRate, AlsoRateOffer } from './also-rate.tsx';
import { type LoadedRecord, loadRecord } from './load-record.ts';
import { PairHistory } from './pair-history.tsx';
import styles from './records.module.css';
import type { RecordsServices } from './records-services.ts';
import { sessionFile } from './session-file.ts';
import { useLines } from './use-lines.ts';
import type { RecordLinks } from './views.ts';
import { failureWords, KEPT } from './words.ts';

interface RecordViewProps {
  readonly services: RecordsServices;
  readonly links: RecordLinks;
  readonly id: string;
  readonly onGone: () => void;
}

type State = LoadedRecord | 'loading' | 'none' | 'failed';

/** One record: as it comes out of the printer, with what may still be written under it. */
export function RecordView(props: RecordViewProps) {
  const { services, id } = props;
  const [state, setState] = useState<State>('loading');
  const { lines, reread } = useLines(services);
  const load = useCallback(() => {
    loadRecord(services, id).then(
      (found) => setState(found ?? 'none'),
      () => setState('failed'),
    );
  }, [services, id]);
  useEffect(load, [load]);
  const line = lines?.find((one) => one.id === id);
  if (state === 'loading' || lines === undefined) return <p className={styles.quiet}>正在取……</p>;
  if (state === 'none' || (state !== 'failed' && !line))
    return <p>没有这份记录：可能已经删掉了，也可能是别人名下的，要先切到那个人。</p>;
  if (state === 'failed' || !line)
    return (
      <p>
        评议的表没有取到，可能是网断了。<Button onClick={load}>再试一次</Button>
      </p>
    );
  const changed = () => {
    load();
    reread();
  };
  return <Loaded {...props} record={state} line={line} lines={lines} onChanged={changed} />;
}

interface LoadedProps extends RecordViewProps {
  readonly record: LoadedRecord;
  readonly line: SeenLine;
  readonly lines: readonly SeenLine[];
  readonly onChanged: () => void;
}

function Loaded({ services, links, record, line, lines, onChanged, onGone }: LoadedProps) {
  const { session, form, names, fromRun } = record;
  const [failed, setFailed] = useState<StoreFailure>();
  const [alsoRating, setAlsoRating] = useState(false);
  const at = () => new Date(services.now()).toISOString();
  const save = async (change: Partial<MentorSession>) => {
    const saved = await services.mentor.save({ ...session, ...change, changedAt: at() });
    setFailed(saved.ok ? undefined : saved.error);
    if (saved.ok) onChanged();
  };
  const rating = session.ratings.at(-1)?.rating;
  if (alsoRating)
    return (
      <AlsoRate
        services={services}
        record={record}
        onRated={async (otherRatings) => {
          await save({ otherRatings });
          setAlsoRating(false);
        }}
        onLeave={() => setAlsoRating(false)}
      />
    );
  return (
    <>
      <Actions services={services} session={session} as={line.as} onGone={onGone} />
      {failed && (
        <p role="alert" className={styles.trouble}>
          {failureWords(failed)}
        </p>
      )}
      {line.as === 'keeper' && (
        <AlsoRateOffer services={services} record={record} onRate={() => setAlsoRating(true)} />
      )}
      <div data-paper>
        <RecordPaper session={session} names={names} form={form} pages={fromRun?.pages} />
      </div>
      {session.agreement && (
        <Promised session={session} onKept={(kept) => void save({ agreementKept: { kept, at: at() } })} />
      )}
      {line.as === 'trainee' && (
        <ReplyBox
          key={session.reply}
          value={session.reply}
          onSend={(reply) => void save({ reply, repliedAt: at() })}
        />
      )}
      {rating && fromRun?.pages.comparison && (
        <SideBySide
          comparison={fromRun.pages.comparison}
          names={names}
          form={form}
          rating={rating}
          onSecond={
            line.as === 'mentor'
              ? (next, because) =>
                  void save({ ratings: [...session.ratings, { rating: next, at: at(), because }] })
              : undefined
          }
        />
      )}
      <PairHistory lines={lines} line={line} links={links} now={services.now()} />
    </>
  );
}

interface ActionsProps extends Pick<RecordViewProps, 'services' | 'onGone'> {
  readonly session: MentorSession;
  readonly as: SeenLine['as'];
}

function Actions({ services, session, as, onGone }: ActionsProps) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<StoreFailure>();
  const name = `带教-${session.trainee.name}-${session.startedAt.slice(0, 10)}`;
  const save = (whose: 'mentor' | 'trainee') => void sessionFile(services, [session.id], whose, name);
  const remove = async () => {
    const removed = await services.mentor.remove(session.id);
    setAsking(false);
    if (removed.ok) onGone();
    else setFailed(removed.error);
  };
  return (
    <>
      <p className={styles.row}>
        <Button variant="primary" onClick={() => print()}>
          打印，两页
        </Button>
        {as === 'trainee' ? (
          <Button onClick={() => save('trainee')}>存一份带走</Button>
        ) : (
          <>
            <Button onClick={() => save('trainee')}>存一份给学员</Button>
            <Button onClick={() => save('mentor')}>存全份给别的师傅</Button>
          </>
        )}
        <Button variant="quiet" onClick={() => setAsking(true)}>
          删掉
        </Button>
      </p>
      {as !== 'trainee' && <p className={styles.quiet}>给学员的那一份，不带师傅自己留的话；全份都带着。</p>}
      {failed && (
        <p role="alert" className={styles.trouble}>
          没删掉。{failureWords(failed)}
        </p>
      )}
      <Dialog
        open={asking}
        title="这一场删掉吗"
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>留着</Button>
            <Button variant="danger" onClick={() => void remove()}>
              删掉，找不回来了
            </Button>
          </>
        }
      >
        <p>
          这台电脑上，师傅名下、学员名下的一起没了，连同这一场的对话。存成文件带走的、别的电脑上的，不受影响。
        </p>
      </Dialog>
    </>
  );
}

const ANSWERS = ['yes', 'partly', 'no'] as const;

function Promised({
  session,
  onKept,
}: {
  readonly session: MentorSession;
  readonly onKept: (kept: AgreementKept['kept']) => void;
}) {
  const now = session.agreementKept?.kept;
  return (
    <section className={styles.card} aria-labelledby="promised">
      <h2 id="promised">说定的，后来怎么样</h2>
      <p>{session.agreement?.text}</p>
      <p className={styles.row}>
        {ANSWERS.map((kept) => (
          <Button
            key={kept}
            aria-pressed={kept === now}
            variant={kept === now ? 'primary' : 'plain'}
            onClick={() => onKept(kept)}
          >
            {KEPT[kept]}
          </Button>
        ))}
      </p>
    </section>
  );
}
