import { describe, expect, it } from 'vitest';
import { timeUp } from '../../../src/core/room/class-kind.ts';
import { roomOf } from '../../../src/core/room/room-state.ts';
import { viewFor } from '../../../src/core/room/view-for.ts';
import { classReport } from '../../../src/core/room/class-report.ts';
import { classOf, QUESTION, type TestRoom } from './room-play.ts';

const SEATS = ['a', 'b', 'c', 'd'];

function firstVote(room: TestRoom, until?: number): void {
  room.must('desk', QUESTION(0));
  room.must('desk', { type: 'voting', question: 0, round: 1, until });
}

describe('a lesson', () => {
  it('goes from the lobby over two votes and a talk to the reveal, and on with the scene', () => {
    const room = classOf(SEATS);
    const phases = () => room.keeper.state.course.value;
    expect(phases()).toBe('lobby');
    room.must('desk', QUESTION(0));
    expect(phases()).toBe('asking');
    for (const seat of SEATS) room.must(seat, { type: 'ready', question: 0 });
    room.must('desk', { type: 'voting', question: 0, round: 1, until: 45_000 });
    room.vote('a', 'A');
    room.vote('b', 'B');
    room.vote('c', 'B');
    room.vote('c', 'A'); // changed while it runs
    room.must('desk', { type: 'closed', question: 0, round: 1 });
    expect(viewFor(room.keeper.state, 'desk', 'desk').question).toMatchObject({
      counts: { 1: [2, 1, 0], 2: [0, 0, 0] },
      proposal: 'talk',
    });
    room.must('desk', { type: 'talking', question: 0 });
    expect(phases()).toBe('talk');
    room.must('desk', { type: 'voting', question: 0, round: 2 });
    room.vote('a', 'A', 2);
    room.vote('b', 'A', 2);
    room.vote('c', 'C', 2);
    room.must('desk', { type: 'closed', question: 0, round: 2 });
    room.must('desk', { type: 'revealed', question: 0 });
    const screen = viewFor(room.keeper.state, 'screen', 'screen');
    expect(screen.question?.options[0]).toMatchObject({ mark: 'A', best: true });
    expect(screen.question?.counts).toEqual({ 1: [2, 1, 0], 2: [2, 0, 1] });
    expect(screen.question?.shift).toEqual({
      rightRight: 1,
      wrongRight: 1,
      rightWrong: 1,
      wrongWrong: 0,
      n: 3,
    });
    room.must('desk', {
      type: 'chose',
      event: { type: 'choice', node: 'who-called', choice: 'not-say', ms: 0 },
      told: 3,
    });
    expect(phases()).toBe('scene');
    expect(room.keeper.state.run.events).toHaveLength(1);
    room.must('desk', QUESTION(1));
    expect(viewFor(room.keeper.state, 'seat', 'a')).toMatchObject({
      question: { question: 1 },
      votes: {},
      ready: false,
    });
    room.must('desk', { type: 'ended' });
    expect(room.send('desk', { type: 'ended' })).toMatchObject({ error: 'ended' });
  });

  it('comes back from its journal as it was', () => {
    const room = classOf(SEATS);
    firstVote(room, 10);
    room.vote('a', 'B');
    room.must('keeper', { type: 'left', member: 'b' });
    const again = roomOf(room.journal);
    for (const role of ['desk', 'remote', 'screen', 'seat'] as const)
      expect(viewFor(again, role, 'a')).toEqual(viewFor(room.keeper.state, role, 'a'));
    // Lines that come twice change nothing.
    expect(viewFor(roomOf([...room.journal, ...room.journal]), 'desk', '')).toEqual(
      viewFor(again, 'desk', ''),
    );
  });

  it('can be held with hands counted in the room', () => {
    const room = classOf([]);
    room.must('desk', QUESTION(0));
    expect(room.send('desk', { type: 'hands', question: 0, round: 1, counts: [5, 9] })).toMatchObject({
      error: 'unknown-option',
    });
    room.must('desk', { type: 'hands', question: 0, round: 1, counts: [5, 9, 2] });
    room.must('desk', { type: 'hands', question: 0, round: 1, counts: [6, 9, 2] }); // counted again
    room.must('desk', { type: 'talking', question: 0 });
    room.must('desk', { type: 'hands', question: 0, round: 2, counts: [12, 4, 1] });
    expect(room.send('desk', { type: 'hands', question: 0, round: 1, counts: [1, 1, 1] })).toMatchObject({
      error: 'closed',
    });
    room.must('desk', { type: 'revealed', question: 0 });
    const report = classReport(room.keeper.state);
    expect(report.questions[0]).toMatchObject({ right: { 1: 6 / 17, 2: 12 / 17 }, shift: undefined });
    expect(report.questions[0]?.options[0]?.counts).toEqual({ 1: 6, 2: 12 });
  });
});

describe('a vote', () => {
  it('counts once however often it is sent, and the last tap before closing is the one', () => {
    const room = classOf(SEATS);
    firstVote(room);
    const tap = { type: 'vote', question: 0, round: 1, mark: 'B' } as const;
    expect(room.send('a', tap, 0, 'tap-1')).toMatchObject({ value: { again: false } });
    room.vote('a', 'C');
    expect(room.send('a', tap, 0, 'tap-1')).toMatchObject({ ok: true, value: { again: true } }); // a retry that comes late
    expect(viewFor(room.keeper.state, 'seat', 'a').votes[1]).toBe('C');
  });

  it('is refused after closing, after its time, in the other round, for another question, for no option, and to no seat', () => {
    const room = classOf(SEATS);
    firstVote(room, 1000);
    expect(room.send('a', { type: 'vote', question: 0, round: 1, mark: 'A' }, 1000)).toMatchObject({
      error: 'closed',
    });
    expect(room.vote('a', 'A', 2)).toMatchObject({ error: 'closed' });
    expect(room.vote('a', 'A', 1, 1)).toMatchObject({ error: 'closed' });
    expect(room.vote('a', 'D')).toMatchObject({ error: 'unknown-option' });
    expect(room.vote('screen', 'A')).toMatchObject({ error: 'not-yours' });
    expect(room.vote('nobody', 'A')).toMatchObject({ error: 'unknown-member' });
    room.must('desk', { type: 'closed', question: 0, round: 1 });
    expect(room.vote('a', 'A')).toMatchObject({ error: 'closed' });
    expect(viewFor(room.keeper.state, 'desk', 'desk').question?.counts[1]).toEqual([0, 0, 0]);
  });

  it('is closed by the keeper when its time is up, and longer when more time is given', () => {
    const room = classOf(SEATS);
    firstVote(room, 1000);
    expect(timeUp(room.keeper.state, 999)).toBeUndefined();
    expect(timeUp(room.keeper.state, 1000)).toEqual({ type: 'closed', question: 0, round: 1 });
    room.must('desk', { type: 'extended', question: 0, round: 1, until: 3000 });
    expect(timeUp(room.keeper.state, 2000)).toBeUndefined();
    room.must('keeper', { type: 'closed', question: 0, round: 1 }, 3000);
    expect(timeUp(room.keeper.state, 9000)).toBeUndefined();
    // Two who close at once: the second finds it closed, and nothing else is.
    expect(room.send('desk', { type: 'closed', question: 0, round: 1 })).toMatchObject({
      error: 'elsewhere',
    });
  });
});

it('nothing is taken in that could not be read back', () => {
  const room = classOf(SEATS);
  firstVote(room);
  const vote = { type: 'vote', question: 0, round: 1, mark: 'A' } as const;
  for (const id of ['', 'x'.repeat(65), '../x', '一'])
    expect(room.send('a', vote, 0, id)).toMatchObject({ error: 'unfit' });
  const question = QUESTION(1);
  if (question.type !== 'asked') throw new Error('no question');
  const tooLong = [{ mark: 'A', text: '长'.repeat(10_001) } as const, ...question.options.slice(1)];
  expect(room.send('desk', { ...question, options: tooLong })).toMatchObject({ error: 'unfit' });
  expect(room.send('a', vote, 0, 'x_-9')).toMatchObject({ ok: true });
});

describe('steering', () => {
  it('is for the desk and its remote alone', () => {
    const room = classOf(SEATS);
    room.must('keeper', { type: 'joined', member: 'phone', role: 'remote', name: '遥控' });
    room.must('desk', QUESTION(0));
    const go = { type: 'voting', question: 0, round: 1 } as const;
    for (const by of ['a', 'screen']) expect(room.send(by, go)).toMatchObject({ error: 'not-yours' });
    room.must('phone', go);
    expect(room.send('desk', go)).toMatchObject({ error: 'elsewhere' });
  });

  it('takes somebody out for good, and cleans no name that is not clean', () => {
    const room = classOf(SEATS);
    room.must('desk', { type: 'renamed', member: 'a', name: '三排小李' });
    expect(viewFor(room.keeper.state, 'seat', 'a').me).toBe('三排小李');
    expect(room.send('desk', { type: 'removed', member: 'desk' })).toMatchObject({ error: 'unknown-member' });
    room.must('desk', { type: 'removed', member: 'b' });
    expect(room.send('keeper', { type: 'joined', member: 'b', role: 'seat', name: '又来' })).toMatchObject({
      error: 'not-yours',
    });
    expect(viewFor(room.keeper.state, 'desk', 'desk').members.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });
});

it('the desk sees who chose what only where the lesson was announced 记名', () => {
  for (const named of [false, true]) {
    const room = classOf(SEATS, { named });
    firstVote(room);
    room.vote('a', 'B');
    const [first] = viewFor(room.keeper.state, 'desk', 'desk').members;
    expect(first).toMatchObject({ id: 'a', voted: true });
    expect(first?.votes).toEqual(named ? { 1: 'B', 2: undefined } : undefined);
  }
});

it('the remote says for whom one waits: for the question, then for a vote', () => {
  const room = classOf(['a', 'b']);
  room.must('desk', QUESTION(0));
  room.must('a', { type: 'ready', question: 0 });
  const missing = () => viewFor(room.keeper.state, 'remote', 'x').missing;
  expect(missing()).toEqual(['学员b']);
  room.must('desk', { type: 'voting', question: 0, round: 1 });
  room.vote('b', 'A');
  expect(missing()).toEqual(['学员a']);
  room.must('keeper', { type: 'left', member: 'a' });
  expect(missing()).toEqual([]);
});

it('a report has counts and reasons, and nobody’s name', () => {
  const room = classOf(SEATS);
  firstVote(room);
  room.vote('a', 'B');
  room.must('a', { type: 'reason', question: 0, reason: 'rule' });
  room.vote('b', 'A');
  room.must('desk', { type: 'closed', question: 0, round: 1 });
  room.must('desk', { type: 'revealed', question: 0 });
  const report = classReport(room.keeper.state);
  expect(report.questions[0]?.options[1]).toMatchObject({
    counts: { 1: 1, 2: 0 },
    reasons: { rule: 1, feeling: 0 },
  });
  expect(JSON.stringify(report)).not.toMatch(/学员|"a"|"b"/);
});
