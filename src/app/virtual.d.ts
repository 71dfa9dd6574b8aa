declare module 'virtual:openings' {
  /** How each shipped scenario opens; null where nobody says a word before the first decision. */
  export const openings: Readonly<
    Record<string, () => Promise<{ opening: import('../session/views/opening-view.ts').OpeningView | null }>>
  >;
}
