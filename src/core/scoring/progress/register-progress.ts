import { SETTINGS, type SettingId } from '../../rubric/catalog.ts';
import type { RunDigest } from '../digest.ts';
import { type Band, bandOf } from '../uncertainty.ts';

/** How the ways of speaking suited one setting, over the counted runs. */
export interface RegisterProgress {
  readonly setting: SettingId;
  readonly runs: number;
  readonly preferred: number;
  readonly avoided: number;
  readonly spoken: number;
  /** Of the preferred share; undefined below six spoken choices. */
  readonly band: Band | undefined;
}

function progressIn(counted: readonly RunDigest[], setting: SettingId): RegisterProgress {
  const tallies = counted.flatMap(({ registers }) => {
    const tally = registers[setting];
    return tally && tally[2] > 0 ? [tally] : [];
  });
  const sum = (place: 0 | 1 | 2) => tallies.reduce((total, tally) => total + tally[place], 0);
  const [preferred, avoided, spoken] = [sum(0), sum(1), sum(2)];
  const band = bandOf({ taken: preferred, telling: spoken });
  return { setting, runs: tallies.length, preferred, avoided, spoken, band };
}

/** Register match by setting; settings nobody has spoken in are left out. */
export const registerProgress = (counted: readonly RunDigest[]): RegisterProgress[] =>
  SETTINGS.map((setting) => progressIn(counted, setting)).filter(({ spoken }) => spoken > 0);
