import type { LawFact } from '../rubric/catalog.ts';
import { articleNumber, unvouchedArticles } from '../rubric/article-numbers.ts';
import type { Library } from '../scenario/library.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Issue } from '../shared/issue.ts';
import { knownName, nameIssues, problem, rubricParts } from '../scenario/known-names.ts';
import { type QuizFile, quizFileSchema, type WrittenQuestion } from './quiz-schema.ts';

type Path = readonly (string | number)[];

/** Facts nobody has read in the original are not held against anybody. */
const WEAK: ReadonlySet<LawFact['level']> = new Set(['secondary', 'memory']);

const textsOf = (question: WrittenQuestion): string[] =>
  question.kind === 'judge'
    ? [question.statement, question.why]
    : [question.question, question.right, ...question.wrong, question.why];

function rubricIssues(ids: readonly string[], library: Library, path: Path): Issue[] {
  const parts = rubricParts(library);
  return ids.flatMap((source, index) => {
    const [part = '', id = ''] = source.split('.');
    return knownName('unknown-source', id, entryOf(parts, part) ?? {}, [...path, index], `${part}`);
  });
}

function articleIssues(question: WrittenQuestion, facts: readonly LawFact[], path: Path): Issue[] {
  return textsOf(question)
    .flatMap((text) => unvouchedArticles(text, facts))
    .map(({ number, unverified }) =>
      unverified
        ? problem(
            'law-unverified-article',
            path,
            `条号没有核对过，不能说“第${number}条”`,
            '只说法律的名字或内容',
          )
        : problem(
            'law-wrong-article',
            path,
            `所引依据里没有第 ${articleNumber(number)} 条`,
            '核对条号，或不说条号',
          ),
    );
}

function sourceIssues(question: WrittenQuestion, library: Library, path: Path): Issue[] {
  const { law = [], rubric = [] } = question;
  const facts = law.flatMap((id) => entryOf(library.laws, id) ?? []);
  if (law.length + rubric.length === 0)
    return [problem('missing-source', path, '没写出处', '写 law: [依据的 id] 或 rubric: [评分里的名字]')];
  if (rubric.length === 0 && facts.length > 0 && facts.every(({ level }) => WEAK.has(level)))
    return [
      problem(
        'law-weak-source',
        [...path, 'law'],
        '依据没有核对过原文，不能拿来考人',
        '换一条核对过的，或删掉这题',
      ),
    ];
  return articleIssues(question, facts, path);
}

function optionIssues(question: WrittenQuestion, path: Path): Issue[] {
  if (question.kind === 'judge') return [];
  const texts = [question.right, ...question.wrong];
  if (new Set(texts).size === texts.length) return [];
  return [problem('duplicate-option', [...path, 'wrong'], '有一个选项写了两遍', '四个要不一样')];
}

/** What a schema cannot say of quiz.yaml: every question has a source that exists and bears it. */
export const quizNameIssues = (file: QuizFile, library: Library): Issue[] => [
  ...nameIssues(quizFileSchema, file, library),
  ...Object.entries(file.questions).flatMap(([id, question]) => {
    const path = ['questions', id];
    return [
      ...rubricIssues(question.rubric ?? [], library, [...path, 'rubric']),
      ...sourceIssues(question, library, path),
      ...optionIssues(question, path),
    ];
  }),
];
