import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLesson, readLesson } from '../../../src/core/lesson/parse-lesson.ts';
import type { Issue } from '../../../src/core/shared/issue.ts';
import { loadLibrary, loadShipped, readText } from '../../support/load.ts';

const FOLDER = 'tests/fixtures/broken-lessons';
const MARKER = '# <-- here';
/** Found where a file lies, not in what it says: tests/cli/load-lessons.test.ts. */
const OF_THE_FOLDER = ['lesson-misplaced'];

/** What the check says of a text, for a shelf on which only the fifth visit stands. */
function issuesOf(text: string): readonly Issue[] {
  const read = readLesson(text);
  if (!read.ok) return read.error;
  const program = loadShipped('fifth-visit');
  const { scenario } = read.value.value;
  const known = scenario === 'fifth-visit' ? program : undefined;
  const checked = checkLesson(read.value, known, ['fifth-visit'], loadLibrary());
  return checked.ok ? [] : checked.error;
}

const sound = () => readText('scenarios/fifth-visit/lesson-45.yaml');
const fixtures = readdirSync(FOLDER).map((name) => name.replace('.yaml', ''));

const markedLines = (text: string): number[] =>
  text.split('\n').flatMap((line, index) => (line.includes(MARKER) ? [index + 1] : []));

describe('a sound lesson', () => {
  it('has nothing wrong with it', () => expect(issuesOf(sound())).toEqual([]));
});

describe('a broken lesson', () => {
  it.each(fixtures)('%s: exactly that, there, with what to do', (code) => {
    const text = readText(`${FOLDER}/${code}.yaml`);
    expect(text.split('\n')[0]).toMatch(/^# \S.*。$/);
    const issues = issuesOf(text);
    expect([...new Set(issues.map((issue) => issue.code))]).toEqual([code]);
    expect(issues.map(({ position }) => position?.line)).toEqual(markedLines(text));
    for (const { message, hint } of issues) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(hint).toMatch(/\p{Script=Han}/u);
    }
  });

  it('is told every problem at once', () => {
    const text = sound()
      .replace('minutes: 45', 'minutes: 44')
      .replace('node: orange', 'node: orang')
      .replace('[xf-staff-manner]', '[xf-no-such]');
    expect(
      issuesOf(text)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['lesson-minutes', 'unknown-law', 'unknown-node']);
  });

  it('that is no lesson at all is an issue, not an exception', () => {
    for (const text of ['', '12', '[1, 2]', 'format: 1', '{{', '{"format": 1, "decisions": [{}]}'])
      expect(issuesOf(text).length).toBeGreaterThan(0);
  });
});

describe('every code of a lesson', () => {
  const sources = ['src/core/lesson', 'src/cli'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && (folder.endsWith('lesson') || name === 'load-lessons.ts'))
      .map((name) => readText(`${folder}/${name}`)),
  );
  const codes = [
    ...new Set(
      sources.flatMap((text) => [...text.matchAll(/'(lesson-[a-z-]+)',/g)].map(([, code = '']) => code)),
    ),
  ];

  it('has a broken file', () => {
    expect(codes.length).toBeGreaterThan(8);
    expect(codes.filter((code) => ![...fixtures, ...OF_THE_FOLDER].includes(code))).toEqual([]);
  });

  it('is told to whoever writes one', () => {
    const told = [
      ...readText('scenarios/lessons.md').matchAll(/^\| `([a-z-]+)` \| [^|\n]+ \| [^|\n]+ \|$/gm),
    ];
    expect(told.map(([, code]) => code).sort()).toEqual([...codes].sort());
  });
});
