import { writeCsv } from '../shared/csv.ts';
import type { ClassDimension, DimensionMean } from './class-dimensions.ts';
import type { ClassReport, QuestionReport } from './class-report.ts';
import { type Reason, REASONS } from './room-event.ts';

type Row = readonly (string | number)[];

const REASON_HEADS: Readonly<Record<Reason, string>> = {
  feeling: '顾他心里',
  rule: '规矩在那儿',
  result: '看往下走',
};
const HEAD: Row = [
  ...['第几题', '情景里的节点', '选项', '说的话', '够不够稳（0–3）', '最稳', '第一次', '第二次'],
  ...REASONS.map((reason) => REASON_HEADS[reason]),
];
const DIMENSION_HEAD: Row = ['维度', '第一次（百分）', '最后一次（百分）', '看得出来的票', '其中做到的'];

const rowsOf = (question: QuestionReport, index: number): Row[] =>
  question.options.map(({ mark, text, grade, best, counts, reasons }) => [
    ...[index + 1, question.node, mark, text, grade, best ? '是' : '', counts[1], counts[2]],
    ...REASONS.map((reason) => reasons[reason]),
  ]);

const share = ({ share: value }: DimensionMean): string | number => (value === null ? '' : Math.round(value));

const dimensionRow = ({ name, first, last }: ClassDimension): Row => [
  ...[name, share(first), share(last), last.votes, last.taken],
];

/**
 * A class as a table for a spreadsheet, in counts: a row for each option of each question, and below, after an empty
 * row, one for each dimension that a vote told of.
 */
export function classTable({ questions }: ClassReport, dimensions: readonly ClassDimension[]): string {
  const told = dimensions.filter(({ last }) => last.votes > 0);
  const below = told.length === 0 ? [] : [[], DIMENSION_HEAD, ...told.map(dimensionRow)];
  return writeCsv([HEAD, ...questions.flatMap(rowsOf), ...below]);
}
