import { describe, expect, it } from 'vitest';
import { lessonPlanOf } from '../../../src/core/lesson/lesson-plan-of.ts';
import { afterClassOf } from '../../../src/core/lesson/after-class.ts';
import { loadLessons } from '../../../src/cli/load-lessons.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';
import { AClass, SCENARIO } from './a-class.ts';

const lessons = loadLessons('scenarios', loadLibrary(), [loadShipped(SCENARIO).scenario]);
const shipped = lessons.find(({ lesson }) => lesson?.scenario === SCENARIO && lesson.minutes === 45)?.lesson;
if (!shipped) throw new Error('no lesson');
const plan = lessonPlanOf(
  { ...shipped, otherwise: { phone: 'step-back' } },
  (id) => loadLibrary().laws[id]?.fact,
);

describe('a class held by a shipped lesson', () => {
  it('comes to every vote in its order where it goes on as the lesson says', async () => {
    const room = await AClass.open({ plan });
    const met: (string | undefined)[] = [];
    const passed: string[] = [];
    for (let turn = 0; turn < 30 && !room.desk.stage?.ending; turn += 1) {
      await room.tellAll();
      if (room.desk.stage?.ending) break;
      const { planned, plan: notes, passing } = room.desk;
      if (planned) met.push(`${planned.at}/${planned.of} ${notes?.ask}`);
      const mark = notes?.follow ?? passing ?? room.mark('best');
      if (passing) passed.push(room.desk.ahead.find((one) => one.mark === passing)?.text ?? '');
      await room.must('desk', { type: 'take', mark, turns: turn });
    }
    expect(met).toEqual(shipped.decisions.map(({ ask }, index) => `${index + 1}/5 ${ask}`));
    expect(passed).toEqual([expect.stringContaining('黄线')]);
  });

  it('leaves questions for those who were not there: what was read before, counts, no names', async () => {
    const room = await AClass.open({ plan, named: true });
    await room.tellAll();
    await room.must('desk', { type: 'ask' });
    await room.vote({ a: room.mark('best'), b: room.mark('worst') });
    await room.must('desk', { type: 'reveal' });
    await room.must('desk', { type: 'end' });
    const { report } = room.desk;
    const file = report && afterClassOf('课', report);
    expect(file?.questions[0]?.said.at(-1)).toBe('周大爷：今天谁也别跟我说那五个字。');
    expect(file?.questions[0]?.options.map(({ first }) => first).sort()).toEqual([0, 0, 1, 1]);
    expect(JSON.stringify(file)).not.toMatch(/叫a|叫b|"a"|"b"/);
  });
});
