import type { Lesson } from '../core/lesson/lesson-schema.ts';
import type { Issue } from '../core/shared/issue.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { LessonItem, Lessons } from '../features/class/class-services.ts';
import type { LessonSource } from '../ports/lesson-source.ts';
import type { Services } from '../ports/services.ts';

/** The file format's first line, for editors; a file shared from here can lie beside its scenario as it is. */
const MODELINE = '# yaml-language-server: $schema=../lesson.schema.json\n';

const sentence = ({ position, message, hint }: Issue): string =>
  `${position ? `第 ${position.line} 行：` : ''}${message}${hint ? `。${hint}` : ''}`;

/** Lessons shipped and prepared here. */
export function composeLessons(
  { scenarios, newId, now }: Pick<Services, 'scenarios' | 'newId' | 'now'>,
  shippedLessons: LessonSource,
): Lessons {
  // Neither schemas nor YAML are part of what every page beside the library loads.
  const store = async () => (await import('../adapters/lessons/idb-lessons.ts')).idbLessons();

  async function read(text: string, file: string): Promise<Result<Lesson, readonly string[]>> {
    const { checkLesson, readLesson } = await import('../core/lesson/parse-lesson.ts');
    const placed = readLesson(text, file);
    if (!placed.ok) return fail(placed.error.map(sentence));
    const { scenario } = placed.value.value;
    const [program, bundle, laws] = await Promise.all([
      scenarios.load(scenario),
      scenarios.rubric(),
      scenarios.laws(),
    ]);
    const known = scenarios.list().map(({ id }) => id);
    const checked = checkLesson(placed.value, program, known, { ...bundle, laws });
    return checked.ok ? ok(checked.value) : fail(checked.error.map(sentence));
  }

  return {
    list: async (scenario) => {
      const [shipped, mine] = await Promise.all([shippedLessons(), store().then((own) => own.list())]);
      const items: LessonItem[] = [
        ...mine.map(({ id, lesson }) => ({ id, own: true, lesson })),
        ...shipped.map(({ id, lesson }) => ({ id, own: false, lesson })),
      ];
      return items.filter(({ lesson }) => lesson.scenario === scenario);
    },
    save: async (lesson, id) =>
      (await (await store()).save({ id: id ?? `own-${newId()}`, savedAt: now(), lesson })).ok,
    drop: async (id) => (await (await store()).drop(id)).ok,
    read,
    write: async (lesson) => {
      const { stringify } = await import('yaml');
      return MODELINE + stringify(lesson, { lineWidth: 0 });
    },
  };
}
