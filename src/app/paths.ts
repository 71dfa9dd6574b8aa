/** Half a character, as only a damaged record has, is left out: it has no place in an address. */
export const part = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, ''));

/** Hash paths of the pages; `readRoute` reads them back. */
export const paths = {
  library: () => '/',
  play: (scenario: string) => `/play/${part(scenario)}`,
  resume: (scenario: string, run: string) => `/run/${part(scenario)}/resume/${part(run)}`,
  replayFrom: (scenario: string, run: string, decision: number) =>
    `/run/${part(scenario)}/from/${part(run)}/${decision}`,
  review: (run: string) => `/review/${part(run)}`,
  expert: (scenario: string) => `/expert/${part(scenario)}`,
  drill: () => '/drill',
  quiz: () => '/quiz',
  /** A given set of drills and questions, in this order. */
  practice: (items: readonly string[]) => `/practice/${items.join(',')}`,
  progress: () => '/progress',
  check: () => '/check',
  /** For those who write scenarios or teach with them. */
  corner: () => '/corner',
  /** 责任区. */
  beat: () => '/beat',
  /** 覆盖表. */
  coverage: () => '/coverage',
  me: () => '/me',
  about: () => '/about',
  mentor: () => '/mentor',
  /** The desk of a class; '' for one without a key. */
  class: (key = '') => (key ? `/class/${part(key)}` : '/class'),
  /** What becomes of sessions with a mentor: one of its pages, or one thing on it. */
  mentorRecords: (view: string, id = '') => (id ? `/mentor/${view}/${part(id)}` : `/mentor/${view}`),
  classScreen: (key: string) => `/class/${key ? part(key) : '-'}/screen`,
} as const;

/** The same as a link's `href`. */
export const href = (path: string): string => `#${path}`;
