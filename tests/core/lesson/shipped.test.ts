import { describe, expect, it } from 'vitest';
import { lessonPlanOf } from '../../../src/core/lesson/lesson-plan-of.ts';
import { walkLesson } from '../../../src/core/lesson/walk-lesson.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { lessonPlanSchema } from '../../../src/core/room/lesson-plan.ts';
import { loadLessons } from '../../../src/cli/load-lessons.ts';
import { loadLibrary, loadShipped, shippedIds } from '../../support/load.ts';

const programs = new Map(shippedIds().map((id) => [id, loadShipped(id)]));
const programOf = (id: string) => programs.get(id) as Program;
const scenarios = [...programs.values()].map(({ scenario }) => scenario);
const lessons = loadLessons('scenarios', loadLibrary(), scenarios);
const sound = lessons.flatMap(({ file, lesson }) => (lesson ? [{ file, lesson }] : []));

describe('the shipped lessons', () => {
  it('are one of 45 and one of 20 minutes a scenario, with nothing wrong', () => {
    expect(lessons.flatMap(({ issues }) => issues)).toEqual([]);
    for (const id of shippedIds()) {
      const own = sound.filter(({ lesson }) => lesson.scenario === id);
      expect(own.map(({ lesson }) => lesson.minutes)).toEqual([45, 20]);
    }
  });

  it.each(sound)('$file: votes as often as its time allows', ({ lesson }) => {
    const { minutes, decisions } = lesson;
    expect(decisions.length).toBeGreaterThanOrEqual(minutes === 45 ? 4 : 2);
    expect(decisions.length).toBeLessThanOrEqual(minutes === 45 ? 5 : 3);
  });

  it.each(sound)(
    '$file: goes on with the best words, so that no lie, threat or silencing is taught',
    ({ lesson }) => {
      const { visits } = walkLesson(programOf(lesson.scenario), lesson);
      for (const visit of visits) expect([visit.node, visit.grade]).toEqual([visit.node, 3]);
    },
  );

  it.each(sound)('$file: a whole lesson ends as well as the talk can', ({ lesson }) => {
    const program = programOf(lesson.scenario);
    const { ending } = walkLesson(program, lesson);
    const worth = (id: string | undefined) => {
      const node = program.nodes.find((one) => one.id === id);
      return node?.kind === 'ending' ? node.ending.worth : undefined;
    };
    expect(worth(ending)).toBe(4);
  });

  it.each(sound)('$file: aims at what its scenario is about', ({ lesson }) => {
    const { focus } = programOf(lesson.scenario).scenario;
    for (const { dimension } of lesson.aims) expect(focus).toContain(dimension);
  });

  it.each(sound)('$file: makes a plan a class can be held by, the law in words', ({ lesson }) => {
    const plan = lessonPlanOf(lesson, (id) => loadLibrary().laws[id]?.fact);
    expect(lessonPlanSchema.parse(plan)).toEqual(plan);
    const ids = lesson.decisions.flatMap(({ law = [] }) => law);
    expect(ids.length).toBeGreaterThan(0);
    expect(plan.decisions.flatMap(({ law }) => law)).toEqual(ids.map((id) => loadLibrary().laws[id]?.fact));
  });

  it('say nothing twice', () => {
    const said = sound.flatMap(({ lesson }) =>
      lesson.decisions.flatMap(({ ask, usual, answer }) => [ask, usual, answer]),
    );
    expect(new Set(said).size).toBe(said.length);
  });
});
