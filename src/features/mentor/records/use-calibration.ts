import { useEffect, useState } from 'react';
import {
  type CalibrationState,
  type DriftPoint,
  driftOver,
  nextRuns,
  ownCalibration,
} from '../../../core/mentor/calibration.ts';
import type { CalibrationRecord } from '../../../core/mentor/calibration-record.ts';
import type { ShippedReference } from '../../../ports/mentor-source.ts';
import type { RecordsServices } from './records-services.ts';

export interface Calibrations {
  readonly records: readonly CalibrationRecord[];
  readonly references: Readonly<Record<string, ShippedReference>>;
  readonly state: CalibrationState;
  /** Ids of the two reference runs to rate next; those rated since the last whole calibration are left out. */
  readonly next: readonly string[];
  readonly drift: readonly DriftPoint[];
}

async function read({ mentor, source, profiles }: RecordsServices): Promise<Calibrations> {
  const [records, references, lines, me] = await Promise.all([
    mentor.calibrations(),
    source.references(),
    mentor.lines(),
    profiles.current(),
  ]);
  const state = ownCalibration(records, lines, me.name !== '');
  const fresh = records.filter(({ at }) => state.last === undefined || at > state.last);
  const next = nextRuns(references, records);
  const begun = fresh.map(({ reference }) => reference);
  return {
    records,
    references,
    state,
    next: begun.length > 0 ? next.filter((id) => !begun.includes(id)).slice(0, 1) : next,
    drift: driftOver(records, references),
  };
}

/** Where the current person stands with 校准. Theirs alone: another person's are not read. */
export function useCalibration(services: RecordsServices): Calibrations | 'loading' | 'failed' {
  const [found, setFound] = useState<Calibrations | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let left = false;
    const load = () =>
      void read(services).then(
        (value) => !left && setFound(value),
        () => !left && setFound('failed'),
      );
    load();
    const stop = services.profiles.subscribe(load);
    return () => {
      left = true;
      stop();
    };
  }, [services]);
  return found;
}
