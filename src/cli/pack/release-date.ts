import { createHash } from 'node:crypto';

const MS_A_DAY = 86_400_000;
/** An archive counts in steps of two seconds. */
const STEP = 2000;

/**
 * The date every file of a package carries: `SOURCE_DATE_EPOCH`, or the day of the release and a time of that day worked
 * out from the content. The same for the same sources, with their history or without; another for other content, because
 * web servers take a file of the same size and date for unchanged.
 *
 * @param day `released` in package.json: `2026-11-27`
 * @param content the list of hashes of everything inside
 */
export function releaseDate(
  day: string,
  content: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Date {
  const asked = Number(env.SOURCE_DATE_EPOCH);
  if (asked > 0) return new Date(asked * 1000);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new Error(`package.json: released is a day such as 2026-11-27, not ${day}`);
  const steps = createHash('sha256').update(content).digest().readUInt32BE() % (MS_A_DAY / STEP);
  return new Date(Date.parse(day) + steps * STEP);
}
