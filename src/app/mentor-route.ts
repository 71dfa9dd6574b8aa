import { part } from './paths.ts';

/** Pages of a mentor's session; `key` lets one in: of the desk, or the trainee's; '' where the address names none. */
export type MentorRoute = { readonly page: 'desk' | 'trainee'; readonly key: string };

/** Reads what stands behind `/mentor`; undefined for what is none of its own pages. */
export function mentorRoute([kind, key, ...rest]: readonly string[]): MentorRoute | undefined {
  if (kind === undefined) return { page: 'desk', key: '' };
  if (key === undefined || rest.length > 0) return undefined;
  if (kind === 'desk') return { page: 'desk', key };
  return kind === 'with' ? { page: 'trainee', key } : undefined;
}

/** Hash paths of those pages; `mentorRoute` reads them back. */
export const mentorPaths = {
  desk: (key: string) => `/mentor/desk/${part(key)}`,
  trainee: (pass: string) => `/mentor/with/${part(pass)}`,
  records: () => '/mentor/records',
  record: (session: string) => `/mentor/records/${part(session)}`,
} as const;
