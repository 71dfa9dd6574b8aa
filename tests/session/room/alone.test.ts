import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/core/exchange/archive/read-archive.ts';
import { replayTranscript } from '../../../src/core/play/replay-transcript.ts';
import { loadShipped } from '../../support/load.ts';
import { AClass, SCENARIO } from './a-class.ts';

const program = loadShipped(SCENARIO);

async function alone(): Promise<AClass> {
  const room = await AClass.open();
  await room.must('desk', { type: 'way', way: 'alone' });
  return room;
}

const runOf = (room: AClass, seat: string) => {
  const { run } = room.seat(seat);
  if (!run) throw new Error('no run');
  return run;
};

/** Reads up to the next decision or the end. */
async function readOn(room: AClass, seat: string): Promise<void> {
  for (let line = 0; line < 400 && runOf(room, seat).more; line += 1)
    await room.must(seat, { type: 'read', lines: runOf(room, seat).lines.length + 1 });
}

async function choose(room: AClass, seat: string, place: number): Promise<void> {
  await readOn(room, seat);
  const { options, turns } = runOf(room, seat);
  await room.must(seat, { type: 'play', turns, choice: options[place % options.length]?.id ?? '' });
}

async function playToEnd(room: AClass, seat: string): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    await readOn(room, seat);
    if (runOf(room, seat).ending) return;
    await choose(room, seat, turn);
  }
  throw new Error('never came to an end');
}

describe('each alone', () => {
  it('plays the whole scenario on a phone, line by line, in an order of its own', async () => {
    const room = await alone();
    expect(runOf(room, 'a')).toMatchObject({ more: true, options: [], turns: 0, ending: undefined });
    expect(runOf(room, 'a').lines.length).toBeGreaterThan(0); // it begins with its first line
    await readOn(room, 'a');
    await readOn(room, 'b');
    const [mine, other] = [runOf(room, 'a').options, runOf(room, 'b').options];
    expect(mine.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'].slice(0, mine.length));
    expect(new Set(other.map(({ text }) => text))).toEqual(new Set(mine.map(({ text }) => text)));
    expect(other.map(({ text }) => text)).not.toEqual(mine.map(({ text }) => text));
    const said = mine[1]?.text;
    await choose(room, 'a', 1);
    expect(runOf(room, 'a').lines.find(({ kind }) => kind === 'said')).toMatchObject({ text: said });
    expect(runOf(room, 'b').turns).toBe(0);
    await playToEnd(room, 'a');
    expect(runOf(room, 'a').ending?.title).toBeTruthy();
  });

  it('reads the last line before how it ended, which is one more press away', async () => {
    const room = await alone();
    for (let turn = 0; runOf(room, 'a').ending === undefined; turn += 1) {
      expect(turn).toBeLessThan(40);
      let before = runOf(room, 'a');
      for (; runOf(room, 'a').more; before = runOf(room, 'a').ending ? before : runOf(room, 'a'))
        await room.must('a', { type: 'read', lines: runOf(room, 'a').lines.length + 1 });
      const { ending, lines } = runOf(room, 'a');
      if (ending) expect(before).toMatchObject({ more: true, options: [], lines, ending: undefined });
      else await choose(room, 'a', turn);
    }
    expect(runOf(room, 'a').more).toBe(false);
    const lines = runOf(room, 'a').lines.length + 1;
    expect(await room.ask('a', { type: 'read', lines })).toMatchObject({ refusal: 'elsewhere' });
  });

  it('counts a doubled tap once, and takes nothing that is not on offer', async () => {
    const room = await alone();
    expect(await room.ask('a', { type: 'play', turns: 0, choice: 'a' })).toMatchObject({
      refusal: 'elsewhere',
    });
    const lines = runOf(room, 'a').lines.length + 1;
    expect(await room.ask('a', { type: 'read', lines })).toEqual({ ok: true });
    expect(await room.ask('a', { type: 'read', lines })).toMatchObject({ refusal: 'elsewhere' });
    await readOn(room, 'a');
    const real = runOf(room, 'a').options.length;
    for (const choice of ['f', 'silence', 'sit-first'])
      expect(await room.ask('a', { type: 'play', turns: 0, choice })).toMatchObject({
        refusal: 'unknown-option',
      });
    expect(real).toBeLessThan(6);
    expect(await room.ask('a', { type: 'play', turns: 0, choice: 'a' })).toEqual({ ok: true });
    expect(await room.ask('a', { type: 'play', turns: 0, choice: 'a' })).toMatchObject({
      refusal: 'elsewhere',
    });
    expect(runOf(room, 'a').turns).toBe(1);
  });

  it('comes back after a restart where each stood', async () => {
    const room = await alone();
    await choose(room, 'a', 0);
    await readOn(room, 'b');
    const before = [room.seat('a'), room.seat('b'), room.desk, room.window('screen', 'screen')].map(
      (window) => JSON.stringify(window),
    );
    await room.restart();
    expect(
      [room.seat('a'), room.seat('b'), room.desk, room.window('screen', 'screen')].map((window) =>
        JSON.stringify(window),
      ),
    ).toEqual(before);
  });

  it('shows the desk where everybody is and for how long, and the screen how many', async () => {
    const room = await alone();
    await choose(room, 'a', 0);
    const chose = room.around.time - 50;
    await room.around.pass(60_000);
    await choose(room, 'b', 0);
    await choose(room, 'b', 0);
    expect(room.desk.alone).toMatchObject([
      { name: '叫a', turns: 1, ended: false, since: chose },
      { name: '叫b', turns: 2, ended: false },
      { name: '叫c', turns: 0, ended: false },
    ]);
    const tally = () => room.window('screen', 'screen').alone;
    expect(tally()).toEqual({
      begun: 2,
      ended: 0,
      at: [
        { turns: 1, seats: 1 },
        { turns: 2, seats: 1 },
      ],
    });
    await playToEnd(room, 'a');
    expect(tally()).toMatchObject({ begun: 2, ended: 1, at: [{ turns: 2, seats: 1 }] });
    expect(room.desk.alone?.[0]?.ended).toBe(true);
    expect(JSON.stringify(room.window('screen', 'screen'))).not.toContain('叫');
  });

  it('is a run to take home: read by the app, replayed as it was, with nothing of what words are worth', async () => {
    const room = await alone();
    await choose(room, 'a', 2);
    expect(room.seat('a').home).toBeUndefined();
    await playToEnd(room, 'a');
    const file = room.seat('a').home ?? '';
    const read = readArchive(file, 'me');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const [run] = read.value.runs;
    expect(run).toMatchObject({ profile: 'me', transcript: { mode: 'self', hash: program.hash } });
    const replay = run && replayTranscript(program, run.transcript);
    expect(replay).toMatchObject({
      ok: true,
      value: { ending: { ending: { title: runOf(room, 'a').ending?.title } } },
    });
    expect(replay?.ok && replay.value.turns).toHaveLength(runOf(room, 'a').turns);
    expect(file).not.toMatch(/grade|why|indicators|叫a/);
    // Gone back to something else, it is still there; taken twice, it is the same.
    await room.must('desk', { type: 'way', way: 'together' });
    expect(room.seat('a')).toMatchObject({ run: undefined, home: file });
    await room.restart();
    expect(room.seat('a').home).toBe(file);
    expect(room.seat('b').home).toBeUndefined();
  });

  it('leaves the class where it was: nothing is told or asked meanwhile', async () => {
    const room = await AClass.open();
    await room.tellAll();
    await room.must('desk', { type: 'way', way: 'alone' });
    expect(room.desk.steps).toEqual(['end']);
    for (const request of [
      { type: 'ask' },
      { type: 'take', mark: 'A' },
      { type: 'line', shown: room.desk.stage?.line?.key ?? '' },
    ] as const)
      expect(await room.ask('desk', request)).toMatchObject({ refusal: 'elsewhere' });
    await room.must('desk', { type: 'way', way: 'together' });
    expect(await room.ask('a', { type: 'read', lines: 9 })).toMatchObject({ refusal: 'elsewhere' });
    await room.must('desk', { type: 'ask' });
    await room.must('desk', { type: 'vote-opens', round: 1 });
    expect(await room.ask('desk', { type: 'way', way: 'alone' })).toMatchObject({ refusal: 'elsewhere' });
  });
});
