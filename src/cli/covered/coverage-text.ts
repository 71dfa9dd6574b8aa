import type { CoveragePart, CoverageRow } from '../../core/covered/coverage-table.ts';
import { metWords, type Titles, whereWords } from '../../core/covered/coverage-words.ts';

/** Between these lines scenarios/README.md holds the table; whatever is around them is its author's. */
export const BEGIN = '<!-- 覆盖表：npm run scenarios:export -- --coverage 写的，别手改 -->';
export const END = '<!-- 覆盖表完 -->';

const rowLine = (titles: Titles, row: CoverageRow): string =>
  `| ${row.met ? '' : '缺 '}${row.name} | ${whereWords(titles, row)} |`;

const partText = (titles: Titles, { title, asks, rows }: CoveragePart): string =>
  [
    `#### ${title}（${metWords(rows)}）`,
    '',
    `要求：${asks}。`,
    '',
    '| 什么 | 在哪儿练得到 |',
    '|---|---|',
    ...rows.map((one) => rowLine(titles, one)),
  ].join('\n');

/** The table as it stands in scenarios/README.md, its two marking lines included. */
export const coverageText = (parts: readonly CoveragePart[], titles: Titles): string =>
  [BEGIN, '', parts.map((part) => partText(titles, part)).join('\n\n'), '', END].join('\n');

/** A text with its table replaced; undefined where it has no place for one. */
export function withCoverage(text: string, table: string): string | undefined {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  return from < 0 || to < from ? undefined : text.slice(0, from) + table + text.slice(to + END.length);
}
