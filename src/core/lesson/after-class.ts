import * as z from 'zod';
import '../shared/no-eval.ts';
import type { ClassReport } from '../room/class-report.ts';
import { readJson } from '../shared/read-json.ts';
import { fail, ok, type Result } from '../shared/result.ts';

const words = z.string().min(1).max(800);
const count = z.int().min(0).max(1000);

const option = z.strictObject({
  mark: z.string().min(1).max(2),
  text: words,
  grade: z.int().min(0).max(3),
  best: z.boolean(),
  why: z.string().max(800),
  /** Of the class: in the first vote, and in the second where there was one. */
  first: count,
  second: count,
  /** Of the first vote, why it was chosen. */
  reasons: z.strictObject({ feeling: count, rule: count, result: count }),
});

const question = z.strictObject({
  said: z.array(words).max(8),
  twice: z.boolean(),
  options: z.array(option).min(2).max(6),
});

/** 课后题: what a class was asked and how it voted, in counts, to be met alone. Nobody's name is in it. */
export const afterClassSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('shuodelai-after-class'),
  title: z.string().trim().min(1).max(80),
  questions: z.array(question).min(1).max(100),
});

export type AfterClass = z.infer<typeof afterClassSchema>;
export type AfterClassQuestion = AfterClass['questions'][number];

/** What came of a class as questions for those who were not there; undefined where it voted on nothing. */
export function afterClassOf(title: string, { questions }: ClassReport): AfterClass | undefined {
  if (questions.length === 0) return undefined;
  return {
    format: 1,
    kind: 'shuodelai-after-class',
    title: title.slice(0, 80),
    questions: questions.map(({ said, options, right }) => ({
      said: [...said],
      twice: right[2] !== undefined,
      options: options.map(({ mark, text, grade, best, why, counts, reasons }) => ({
        ...{ mark, text, grade, best, why, reasons: { ...reasons } },
        first: counts[1],
        second: counts[2],
      })),
    })),
  };
}

/** Reads such a file back; what is wrong with it is said in a sentence. */
export function readAfterClass(text: string): Result<AfterClass, string> {
  const json = readJson(text);
  if (!json.ok) return fail('这不是课后题：文件读不出来，可能没存全，请老师再存一份。');
  const { data } = z.looseObject({ kind: z.unknown(), format: z.unknown() }).safeParse(json.value);
  if (data?.kind !== 'shuodelai-after-class')
    return fail('这不是课后题。课后题是老师下课以后在讲台上存出来的那个文件。');
  if (data.format !== 1) return fail('这份课后题是更新的版本存的，先更新再打开。');
  const read = afterClassSchema.safeParse(json.value);
  return read.success ? ok(read.data) : fail('这份课后题缺了东西，可能被改过。请老师再存一份。');
}
