import { expect, it } from 'vitest';
import type { Mark } from '../../../src/core/room/room-event.ts';
import { replayTranscript } from '../../../src/core/play/replay-transcript.ts';
import { dimensionReports } from '../../../src/core/scoring/dimension-report.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';
import { AClass, SCENARIO } from './a-class.ts';

const program = loadShipped(SCENARIO);

/** A whole lesson: every decision is voted on, and the vote of `a` is the branch taken. */
async function lesson(
  votes: (turn: number, count: number) => Readonly<Record<string, Mark>>,
): Promise<AClass> {
  const room = await AClass.open();
  for (let turn = 0; turn < 40; turn += 1) {
    await room.tellAll();
    if (room.desk.stage?.ending) break;
    await room.must('desk', { type: 'ask' });
    const marks = votes(turn, room.desk.ahead.length);
    await room.vote(marks);
    await room.must('desk', { type: 'reveal' });
    await room.must('desk', { type: 'take', mark: marks.a ?? 'A', turns: turn });
  }
  await room.must('desk', { type: 'end' });
  return room;
}

const MARKS: readonly Mark[] = ['A', 'B', 'C', 'D', 'E', 'F'];
const markOf = (turn: number, count: number): Mark => MARKS[(turn * 7) % count] ?? 'A';

/** The run the class was taken through, scored as anybody's own run is. */
function ownReport(room: AClass) {
  const { events } = room.director.state.run;
  const replay = replayTranscript(program, {
    format: 3,
    id: 'r',
    scenario: SCENARIO,
    hash: program.hash,
    mode: 'self',
    seed: 1,
    startedAt: '2026-11-28T01:00:00.000Z',
    patience: 1,
    events: [...events],
  });
  if (!replay.ok) throw new Error(replay.error.message);
  return dimensionReports(replay.value.turns, loadLibrary());
}

const shares = (room: AClass) =>
  room.desk.dimensions?.map(({ dimension, last: { share, taken, votes } }) => ({
    dimension,
    share,
    taken,
    votes,
  }));

it('a class of one is scored as that one’s own run', async () => {
  const room = await lesson((turn, count) => ({ a: markOf(turn, count) }));
  expect(shares(room)).toEqual(
    ownReport(room).map(({ dimension, share, taken, telling }) => ({
      dimension,
      share,
      taken,
      votes: telling,
    })),
  );
  expect(room.desk.dimensions?.some(({ last }) => last.votes > 0)).toBe(true);
  expect(room.desk.dimensions?.[0]?.name).toBe(loadLibrary().rubric.dimensions.psychology.name);
});

it('a class of one mind is scored as one of them, by all their votes', async () => {
  const room = await lesson((turn, count) => ({
    a: markOf(turn, count),
    b: markOf(turn, count),
    c: markOf(turn, count),
  }));
  const three = shares(room) ?? [];
  const one = ownReport(room);
  expect(three.map(({ share }) => share)).toEqual(one.map(({ share }) => share));
  expect(three.map(({ votes }) => votes)).toEqual(one.map(({ telling }) => 3 * telling));
});

it('tells the first vote from the last', async () => {
  const room = await AClass.open();
  await room.tellAll();
  await room.must('desk', { type: 'ask' });
  const [best, worst] = [room.mark('best'), room.mark('worst')];
  await room.vote({ a: worst, b: worst });
  await room.must('desk', { type: 'talk' });
  await room.vote({ a: best, b: worst }, 2);
  await room.must('desk', { type: 'end' });
  const told = room.desk.dimensions?.filter(({ first }) => first.votes > 0) ?? [];
  expect(told.length).toBeGreaterThan(0);
  for (const { first, last } of told) {
    expect(first).toMatchObject({ votes: 2, taken: 0 });
    expect(last).toMatchObject({ votes: 2, taken: 1 });
    expect(last.share ?? 0).toBeGreaterThan(first.share ?? 0);
  }
});
