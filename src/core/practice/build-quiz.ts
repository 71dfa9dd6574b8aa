import type { Library } from '../scenario/library.ts';
import { entryOf } from '../shared/entry-of.ts';
import { type ChoiceItem, FILE_FAMILY, type PracticeOption } from './item.ts';
import { rubricParts } from '../scenario/known-names.ts';
import type { QuizFile, WrittenQuestion } from './quiz-schema.ts';

/** What a source in the rubric is called on the page: 「拿“家务事”轻描淡写」. */
function sourceName(source: string, library: Library): string {
  const [part = '', id = ''] = source.split('.');
  return entryOf(entryOf(rubricParts(library), part) ?? {}, id)?.name ?? source;
}

const option = (id: string, text: string, right: boolean): PracticeOption => ({
  id,
  text,
  outcome: right ? 'right' : 'missed',
  why: '',
});

const optionsOf = (question: WrittenQuestion): PracticeOption[] =>
  question.kind === 'judge'
    ? [option('yes', '对', question.holds), option('no', '不对', !question.holds)]
    : [question.right, ...question.wrong].map((text, index) =>
        option('abcd'[index] ?? '', text, index === 0),
      );

/** The questions of 应知应会, as items ready to be shown. Names must have been checked (`parseQuiz`). */
export const buildQuiz = (file: QuizFile, library: Library): ChoiceItem[] =>
  Object.entries(file.questions).map(([id, question]) => ({
    id,
    kind: question.kind,
    skills: question.skills,
    setting: question.setting,
    family: FILE_FAMILY,
    moment: undefined,
    question: question.kind === 'judge' ? question.statement : question.question,
    options: optionsOf(question),
    why: question.why,
    sources: {
      law: question.law ?? [],
      rubric: (question.rubric ?? []).map((source) => sourceName(source, library)),
    },
  }));
