import type { CoverageRow, Place } from './coverage-table.ts';

/** Ids of scenarios → their titles. */
export type Titles = Readonly<Record<string, string>>;

const placeWords = (titles: Titles, { scenario, decisions, best }: Place): string =>
  `${titles[scenario] ?? scenario} ${decisions} 处${best > 0 ? `（最好 ${best}）` : ''}`;

/** Where something is practised, in words: the same in `scenarios/README.md` and in the app. */
export const whereWords = (titles: Titles, { places }: Pick<CoverageRow, 'places'>): string =>
  places.map((place) => placeWords(titles, place)).join('，') || '还没有';

/** How much of a part is practised, `133／164`. */
export const metWords = (rows: readonly Pick<CoverageRow, 'met'>[]): string =>
  `${rows.filter(({ met }) => met).length}／${rows.length}`;
