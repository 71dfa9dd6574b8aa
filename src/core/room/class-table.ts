import type { ClassReport, QuestionReport } from './class-report.ts';
import { type Reason, REASONS } from './room-event.ts';

const HEAD = ['第几题', '情景里的节点', '选项', '说的话', '够不够稳（0–3）', '最稳', '第一次', '第二次'];
const REASON_HEADS: Readonly<Record<Reason, string>> = {
  feeling: '顾他心里',
  rule: '规矩在那儿',
  result: '看往下走',
};

/** What a spreadsheet would take for a formula is text: an apostrophe before it says so. */
const plain = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number): string =>
  typeof value === 'number' ? `${value}` : `"${plain(value).replaceAll('"', '""')}"`;

const rowsOf = (question: QuestionReport, index: number): (string | number)[][] =>
  question.options.map(({ mark, text, grade, best, counts, reasons }) => [
    ...[index + 1, question.node, mark, text, grade, best ? '是' : '', counts[1], counts[2]],
    ...REASONS.map((reason) => reasons[reason]),
  ]);

/**
 * A class as a table for a spreadsheet: a row for each option of each question, in counts. UTF-8 with a byte order mark
 * and CRLF, as Excel and WPS want it.
 */
export function classTable({ questions }: ClassReport): string {
  const rows = [[...HEAD, ...REASONS.map((reason) => REASON_HEADS[reason])], ...questions.flatMap(rowsOf)];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
