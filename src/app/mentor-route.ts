import { part } from './paths.ts';

export type MentorRoute =
  /** `key` lets one in: of the desk, or the trainee's; '' where the address names none. */
  | { readonly page: 'desk' | 'trainee'; readonly key: string }
  /** What becomes of sessions: one of its pages, and one thing on it; '' is all of it. */
  | { readonly page: 'records'; readonly view: string; readonly id: string };

/** Reads what stands behind `/mentor`; undefined for what is none of its pages. */
export function mentorRoute([kind, key = '', ...rest]: readonly string[]): MentorRoute | undefined {
  if (kind === undefined) return { page: 'desk', key: '' };
  if (rest.length > 0) return undefined;
  if (kind === 'desk') return { page: 'desk', key };
  return kind === 'with' ? { page: 'trainee', key } : { page: 'records', view: kind, id: key };
}

/** Hash paths of a session; `mentorRoute` reads them back. */
export const mentorPaths = {
  desk: (key: string) => `/mentor/desk/${part(key)}`,
  trainee: (pass: string) => `/mentor/with/${part(pass)}`,
} as const;
