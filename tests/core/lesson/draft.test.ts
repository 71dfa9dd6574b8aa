import { describe, expect, it } from 'vitest';
import {
  blankLesson,
  draftStops,
  type tidied,
  withBranch,
  withVote,
} from '../../../src/core/lesson/draft.ts';
import { lessonIssues } from '../../../src/core/lesson/lesson-issues.ts';
import { printedLesson } from '../../../src/core/lesson/printed-lesson.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';

const program = loadShipped('fifth-visit');
const issues = (lesson: Parameters<typeof tidied>[1]) => lessonIssues(lesson, program, loadLibrary());

describe('a lesson prepared from nothing', () => {
  it('is one as soon as something is voted on: its words are there, its minutes add up', () => {
    const lesson = withVote(program, withVote(program, blankLesson(program), 'eleven', true), 'slam', true);
    expect(lesson.decisions.map(({ node }) => node)).toEqual(['slam', 'eleven']);
    expect(lesson.minutes).toBe(4 + 6 + 6 + 6);
    expect(issues(lesson)).toEqual([]);
    expect(lesson.decisions[1]).toMatchObject({ follow: 'no-receipt', law: ['xf-staff-manner'] });
    expect(lesson.decisions[1]?.answer).not.toBe('');
    expect(withVote(program, lesson, 'slam', false).decisions.map(({ node }) => node)).toEqual(['eleven']);
  });

  it('may go on with worse words, but with none that cross a red line', () => {
    const lesson = withBranch(program, blankLesson(program), 'slam', 'calm-down');
    expect(lesson.otherwise).toEqual({ slam: 'calm-down' });
    // He is angry now: the colleague cuts in.
    const stop = draftStops(program, lesson).find(({ node }) => node === 'cut-in');
    expect(stop?.branches.map(({ id }) => id)).not.toContain('order-talk');
    expect(stop?.branches.map(({ id }) => id)).toContain('take-over');
  });

  it('leaves out what another branch no longer leads to', () => {
    const voted = withVote(program, blankLesson(program), 'orange', true);
    const angry = withBranch(program, withVote(program, voted, 'slam', true), 'slam', 'calm-down');
    expect(angry.decisions.map(({ node, follow }) => [node, follow])).toEqual([['slam', 'calm-down']]);
    expect(angry.minutes).toBe(16);
  });
});

describe('a lesson on paper', () => {
  it('says when, where and after what each vote comes, and what is gone on with', () => {
    const voted = withVote(program, withVote(program, blankLesson(program), 'eleven', true), 'slam', true);
    const { votes, passes } = printedLesson(program, withBranch(program, voted, 'phone', 'step-back'));
    expect(votes.map(({ from, minutes }) => [from, minutes])).toEqual([
      [4, 6],
      [10, 6],
    ]);
    expect(votes[0]).toMatchObject({ part: '大厅台前', said: '今天谁也别跟我说那五个字。' });
    expect(votes[0]?.follow).toContain('弯腰');
    expect(passes).toHaveLength(1);
    expect(passes[0]?.follow).toContain('黄线');
  });
});
