import { useEffect, useState } from 'react';
import { calibrate, type CalibrationResult } from '../../../core/mentor/calibration.ts';
import type { RatingForm } from '../../../core/mentor/rating-form.ts';
import { playReference } from '../../../core/mentor/reference-issues.ts';
import type { ActMark, MentorRating } from '../../../core/mentor/session-parts.ts';
import type { DimensionId, Indicators } from '../../../core/rubric/catalog.ts';
import type { ShippedReference } from '../../../ports/mentor-source.ts';
import type { StoreFailure } from '../../../ports/run-store.ts';
import { seeTalk } from '../../../session/views/see-talk.ts';
import type { TalkView } from '../../../session/views/talk-view.ts';
import { Button } from '../../../ui/button.tsx';
import { afterNames } from '../after/names.ts';
import type { AfterNames } from '../after/props.ts';
import { CalibrationDifferences } from './calibration-differences.tsx';
import { RateARun } from './rate-a-run.tsx';
import styles from './records.module.css';
import type { RecordsServices } from './records-services.ts';
import { failureWords } from './words.ts';

interface CalibrateRunProps {
  readonly services: RecordsServices;
  readonly id: string;
  readonly run: ShippedReference;
  readonly onDone: () => void;
}

interface Ready {
  readonly talk: TalkView;
  readonly form: RatingForm;
  readonly names: AfterNames;
  readonly indicators: Indicators;
  readonly focus: readonly DimensionId[];
}

async function readyFor(
  { scenarios, source }: RecordsServices,
  run: ShippedReference,
): Promise<Ready | undefined> {
  const [program, bundle, form] = await Promise.all([
    scenarios.load(run.scenario),
    scenarios.rubric(),
    source.form(),
  ]);
  const played = program && playReference(program, run);
  if (!program || !played?.ok) return undefined;
  return {
    talk: seeTalk(program, played.value.replay),
    form,
    names: afterNames(bundle),
    indicators: bundle.indicators,
    focus: program.scenario.focus,
  };
}

/** A reference run as a talk, rated; then mine beside the reference, with the reason for each difference. */
export function CalibrateRun({ services, id, run, onDone }: CalibrateRunProps) {
  const [ready, setReady] = useState<Ready | 'loading' | 'failed'>('loading');
  const [result, setResult] = useState<CalibrationResult>();
  const [failed, setFailed] = useState<StoreFailure>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let left = false;
    readyFor(services, run).then(
      (found) => !left && setReady(found ?? 'failed'),
      () => !left && setReady('failed'),
    );
    return () => {
      left = true;
    };
  }, [services, run]);
  if (ready === 'loading') return <p className={styles.quiet}>正在取……</p>;
  if (ready === 'failed')
    return (
      <p>
        这一场没取到。<Button onClick={onDone}>回校准</Button>
      </p>
    );
  const save = async (rating: MentorRating, marks: readonly ActMark[]) => {
    setBusy(true);
    const record = {
      format: 1 as const,
      id: services.newId(),
      reference: id,
      at: new Date(services.now()).toISOString(),
      rating,
      marks: [...marks],
    };
    const kept = await services.mentor.keepCalibration(record);
    setFailed(kept.ok ? undefined : kept.error);
    setBusy(false);
    setResult(calibrate(run, record));
    scrollTo(0, 0);
  };
  return (
    <>
      <header className={styles.head}>
        <h1>
          校准：{ready.talk.title}
          {result && ` · ${run.title}`}
        </h1>
        <p>
          {result
            ? '您的评和参考对着看。差着的不是错，看看缘故有没有道理。'
            : '从头看完，看见什么随手记一笔，再照平常那样评。不用急，五分钟上下。'}
        </p>
      </header>
      {failed && (
        <p role="alert" className={styles.trouble}>
          {failureWords(failed)}
        </p>
      )}
      {result ? (
        <>
          <CalibrationDifferences result={result} names={ready.names} form={ready.form} talk={ready.talk} />
          <p>
            <Button variant="primary" onClick={onDone}>
              看好了
            </Button>
          </p>
        </>
      ) : (
        <RateARun {...ready} busy={busy} onSave={(rating, marks) => void save(rating, marks)} />
      )}
    </>
  );
}
