import { useEffect, useState } from 'react';
import type { OtherRating } from '../../../core/mentor/session-parts.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { LoadedRecord } from './load-record.ts';
import { RateARun } from './rate-a-run.tsx';
import styles from './records.module.css';
import type { RecordsServices } from './records-services.ts';

interface AlsoRateProps {
  readonly services: RecordsServices;
  readonly record: LoadedRecord;
}

/** Offers another mentor to rate the same run before having read its record; once rated, it is not offered again. */
export function AlsoRateOffer({ services, record, onRate }: AlsoRateProps & { readonly onRate: () => void }) {
  const { session, fromRun } = record;
  const [self, setSelf] = useState<string>();
  useEffect(() => {
    void services.profiles.current().then(({ id }) => setSelf(id));
  }, [services]);
  const rated = session.otherRatings.some(({ mentor }) => mentor.id === self);
  if (!fromRun || !self || rated || session.ratings.length === 0) return null;
  return (
    <Notice title="您是另一位师傅？" actions={<Button onClick={onRate}>我也评一评</Button>}>
      没看下面的记录之前评，才算数：两位师傅评同一场，攒够了就看得出看法像不像。一人一场评一回，评了不改。
    </Notice>
  );
}

interface RatingProps extends AlsoRateProps {
  readonly onRated: (ratings: OtherRating[]) => Promise<void>;
  readonly onLeave: () => void;
}

/** 我也评一评: the run and the form, and nothing of the record. It counts for how far the two agree. */
export function AlsoRate({ services, record, onRated, onLeave }: RatingProps) {
  const { session, form, names, fromRun } = record;
  const [busy, setBusy] = useState(false);
  if (!fromRun) return null;
  const save = async (rating: OtherRating['rating']) => {
    setBusy(true);
    const { id, name, unit } = await services.profiles.current();
    const mentor = { id, name: name.slice(0, 24) || '没留名字', unit };
    const at = new Date(services.now()).toISOString();
    await onRated([...session.otherRatings, { mentor, rating, at }]);
  };
  return (
    <>
      <header className={styles.head}>
        <h1>我也评一评：《{session.title}》</h1>
        <p>先把这一场从头看完，再评。评完存下，才看得到那位师傅怎么评的。</p>
      </header>
      <RateARun
        talk={fromRun.talk}
        form={form}
        names={names}
        indicators={fromRun.indicators}
        focus={fromRun.focus}
        busy={busy}
        onSave={(rating) => void save(rating)}
      />
      <p>
        <Button variant="quiet" onClick={onLeave}>
          先不评了
        </Button>
      </p>
    </>
  );
}
