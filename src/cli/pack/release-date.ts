import { execFileSync } from 'node:child_process';

/** Where neither is known. Archives cannot say anything before 1980. */
const UNKNOWN = Date.UTC(2026, 0, 1) / 1000;

function committed(): number | undefined {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(seconds) || undefined;
  } catch {
    return undefined; // a copy of the sources without history
  }
}

/**
 * The date every file of a package carries: `SOURCE_DATE_EPOCH`, or when the sources were last committed. The same for
 * the same sources; another for another version, because web servers take a file of the same size and date for
 * unchanged.
 */
export const releaseDate = (env: Readonly<Record<string, string | undefined>> = process.env): Date =>
  new Date((Number(env.SOURCE_DATE_EPOCH) || committed() || UNKNOWN) * 1000);
