import type { CoveragePart, CoverageRow, Place } from '../../core/covered/coverage-table.ts';

/** Between these lines scenarios/README.md holds the table; whatever is around them is its author's. */
export const BEGIN = '<!-- 覆盖表：npm run scenarios:export -- --coverage 写的，别手改 -->';
export const END = '<!-- 覆盖表完 -->';

export type Titles = Readonly<Record<string, string>>;

const placeWords = (titles: Titles, { scenario, decisions, best }: Place): string =>
  `${titles[scenario] ?? scenario} ${decisions} 处${best > 0 ? `（最好 ${best}）` : ''}`;

const rowLine = (titles: Titles, { name, places, met }: CoverageRow): string =>
  `| ${met ? '' : '缺 '}${name} | ${places.map((place) => placeWords(titles, place)).join('，') || '还没有'} |`;

function partText(titles: Titles, { title, asks, rows }: CoveragePart): string {
  const missing = rows.filter(({ met }) => !met).length;
  return [
    `#### ${title}（${rows.length - missing}／${rows.length}）`,
    '',
    `要求：${asks}。`,
    '',
    '| 什么 | 在哪儿练得到 |',
    '|---|---|',
    ...rows.map((one) => rowLine(titles, one)),
  ].join('\n');
}

/** The table as it stands in scenarios/README.md, its two marking lines included. */
export const coverageText = (parts: readonly CoveragePart[], titles: Titles): string =>
  [BEGIN, '', parts.map((part) => partText(titles, part)).join('\n\n'), '', END].join('\n');

/** A text with its table replaced; undefined where it has no place for one. */
export function withCoverage(text: string, table: string): string | undefined {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  return from < 0 || to < from ? undefined : text.slice(0, from) + table + text.slice(to + END.length);
}
