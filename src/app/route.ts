import type { Mode } from '../core/play/transcript.ts';
import type { PlayStart } from '../session/play-start.ts';

export type Route =
  | {
      readonly page:
        | 'library'
        | 'progress'
        | 'me'
        | 'about'
        | 'check'
        | 'corner'
        | 'coverage'
        | 'beat'
        | 'style'
        | 'missing';
    }
  | { readonly page: 'play'; readonly scenario: string; readonly start: PlayStart }
  | { readonly page: 'review'; readonly run: string }
  | { readonly page: 'expert'; readonly scenario: string }
  /** 带教: what stands behind it is read where its pages are, off the first load (`mentor-route.ts`). */
  | { readonly page: 'mentor'; readonly of: readonly string[] }
  /** The key of the desk; '' where the address names none. */
  | { readonly page: 'class' | 'class-screen'; readonly key: string }
  /** `/drill`, `/quiz`, or a given set: `/practice/<id>,<id>`. */
  | { readonly page: PracticeRoute; readonly items: readonly string[] };

type PracticeRoute = (typeof PRACTICE)[number];

const MODES: readonly Mode[] = ['guided', 'self', 'exam'];
const PLAIN = ['progress', 'me', 'about', 'check', 'corner', 'coverage', 'beat'] as const;
const PRACTICE = ['drill', 'quiz', 'practice'] as const;
const MISSING: Route = { page: 'missing' };

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function runStart([kind = '', run, decision]: readonly string[]): PlayStart | undefined {
  if (run === undefined) {
    const mode = MODES.find((known) => known === kind);
    return mode && { kind: 'new', mode };
  }
  if (kind === 'resume' && decision === undefined) return { kind: 'resume', run };
  if (kind === 'from' && /^\d{1,4}$/.test(decision ?? ''))
    return { kind: 'from', run, decision: Number(decision) };
  return undefined;
}

const NO_KEY = '-';

function classRoute(key: string | undefined, rest: readonly string[]): Route {
  const known = key === undefined || key === NO_KEY ? '' : key;
  if (rest.length === 0) return { page: 'class', key: known };
  return rest.length === 1 && rest[0] === 'screen' ? { page: 'class-screen', key: known } : MISSING;
}

function withSubject(page: string, subject: string, rest: readonly string[]): Route {
  if (page === 'run') {
    const start = runStart(rest);
    return start ? { page: 'play', scenario: subject, start } : MISSING;
  }
  if (rest.length > 0) return MISSING;
  if (page === 'play') return { page: 'play', scenario: subject, start: { kind: 'briefing' } };
  if (page === 'review') return { page: 'review', run: subject };
  return page === 'expert' ? { page: 'expert', scenario: subject } : MISSING;
}

/** Reads a hash path such as `/run/fifth-visit/exam`. What it does not know is `missing`, never an exception. */
export function readRoute(path: string): Route {
  const [page, subject, ...rest] = path.split('/').filter(Boolean).map(decode);
  if (page === undefined) return { page: 'library' };
  const practice = PRACTICE.find((known) => known === page);
  if (practice && rest.length === 0 && (subject || practice !== 'practice'))
    return { page: practice, items: subject?.split(',').filter(Boolean) ?? [] };
  if (page === 'class') return classRoute(subject, rest);
  if (page === 'mentor') return { page, of: subject === undefined ? [] : [subject, ...rest] };
  if (subject !== undefined) return withSubject(page, subject, rest);
  if (page === '风格') return { page: 'style' };
  const plain = PLAIN.find((known) => known === page);
  return plain ? { page: plain } : MISSING;
}
