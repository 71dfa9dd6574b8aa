import { registerMismatch } from '../rubric/register-words.ts';
import type { Library } from '../scenario/library.ts';
import type { Issue } from '../shared/issue.ts';
import type { DrillFile, WrittenDrill } from './drill-schema.ts';
import { problem } from '../scenario/known-names.ts';

interface Spoken {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** The lines of a drill that are held up as good. */
function keysOf(id: string, drill: WrittenDrill, library: Library): Spoken[] {
  const path = ['drills', id];
  if (drill.kind === 'rewrite')
    return drill.keys.map(({ text }, index) => ({ text, path: [...path, 'keys', index] }));
  if (drill.kind === 'pick') {
    const top = Math.max(...drill.options.map(({ grade }) => grade));
    return drill.options.flatMap(({ text, grade }, index) =>
      grade === top ? [{ text, path: [...path, 'options', index] }] : [],
    );
  }
  if (drill.kind !== 'register') return [];
  const { prefer } = library.rubric.settings[drill.setting];
  return drill.options.flatMap(({ text, register }, index) =>
    prefer.includes(register) ? [{ text, path: [...path, 'options', index] }] : [],
  );
}

const phraseIssues = ({ text, path }: Spoken, { rubric }: Library): Issue[] =>
  rubric.phrases
    .filter((phrase) => text.includes(phrase.text))
    .map((phrase) =>
      problem(
        'forbidden-phrase',
        path,
        `参考的说法里有忌语“${phrase.text}”：${phrase.why}`,
        '换个说法',
        'warning',
      ),
    );

function registerIssues(id: string, drill: WrittenDrill): Issue[] {
  if (drill.kind !== 'register') return [];
  return drill.options.flatMap(({ text, register }, index) => {
    const mismatch = registerMismatch(register, text);
    const path = ['drills', id, 'options', index];
    return mismatch
      ? [problem('register-wording', path, `标的是“${register}”，${mismatch}`, '改语体，或改说法', 'warning')]
      : [];
  });
}

/** Keys that use a phrase the rubric warns of, and registers that contradict their wording. */
export const wordingIssues = (file: DrillFile, library: Library): Issue[] =>
  Object.entries(file.drills).flatMap(([id, drill]) => [
    ...keysOf(id, drill, library).flatMap((spoken) => phraseIssues(spoken, library)),
    ...registerIssues(id, drill),
  ]);
