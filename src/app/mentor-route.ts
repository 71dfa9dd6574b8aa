/** Pages of a mentor's session; `key` lets one in: of the desk, or the trainee's; '' where the address names none. */
export type MentorRoute = { readonly page: 'mentor' | 'mentor-trainee'; readonly key: string };

/** Reads what stands behind `/mentor`; undefined for what is none of its own pages. */
export function mentorRoute([kind, key, ...rest]: readonly string[]): MentorRoute | undefined {
  if (kind === undefined) return { page: 'mentor', key: '' };
  if (key === undefined || rest.length > 0) return undefined;
  if (kind === 'desk') return { page: 'mentor', key };
  return kind === 'with' ? { page: 'mentor-trainee', key } : undefined;
}
