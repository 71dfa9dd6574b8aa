import { describe, expect, it } from 'vitest';
import type { ClassRequest } from '../../../src/core/room/class-request.ts';
import { openClass } from '../../../src/session/room/class-director.ts';
import { loadFixture, loadShipped } from '../../support/load.ts';
import { AClass, SCENARIO, termsOf } from './a-class.ts';
import { Surroundings } from './surroundings.ts';

const program = loadShipped(SCENARIO);

/** Up to the first decision, which is asked. */
async function asked(change = {}): Promise<AClass> {
  const room = await AClass.open(change);
  await room.tellAll();
  await room.must('desk', { type: 'ask' });
  return room;
}

describe('a class together', () => {
  it('tells the scene line by line, on the screen alone', async () => {
    const room = await AClass.open();
    const screen = () => room.window('screen', 'screen');
    expect(screen().stage).toBeUndefined();
    expect(room.desk.steps).toEqual(['line']);
    await room.must('desk', { type: 'line', shown: '' });
    const first = screen().stage;
    expect(first).toMatchObject({ title: program.scenario.title, more: true });
    expect(first?.line).toBeDefined();
    // Two presses at once, at the desk and in the hand, show one line.
    const shown = first?.line?.key ?? '';
    expect(await room.ask('remote', { type: 'line', shown })).toEqual({ ok: true });
    expect(await room.ask('desk', { type: 'line', shown })).toEqual({ ok: false, refusal: 'elsewhere' });
    expect(room.desk.talk.length).toBeGreaterThan(1);
    await room.tellAll();
    expect(screen().stage?.more).toBe(false);
    expect(room.desk.steps[0]).toBe('ask');
    expect(room.seat('a').said).toBe(
      room.desk.talk.findLast((line) => line.kind === 'person' && line.text)?.['text' as never],
    );
  });

  it('goes from a decision over two votes to the reveal and on, branch by branch, to an ending', async () => {
    const room = await asked();
    const options = room.window('screen', 'screen').room.question?.options;
    expect(room.seat('a').room.question?.options).toEqual(options);
    expect(options?.map(({ text }) => text)).toEqual(room.desk.ahead.map(({ text }) => text));
    const [best, worst] = [room.mark('best'), room.mark('worst')];
    await room.vote({ a: best, b: worst, c: worst });
    expect(room.desk.steps[0]).toBe('vote-again'); // a third is right
    expect(room.desk.room.question?.proposal).toBe('reteach');
    await room.must('desk', { type: 'talk' });
    expect(room.seat('a').room.partners.length).toBeGreaterThan(0);
    await room.vote({ a: best, b: best, c: worst }, 2);
    expect(room.desk.steps).toEqual(['reveal']);
    await room.must('remote', { type: 'reveal' });
    expect(room.window('screen', 'screen').room.question?.shift).toMatchObject({ wrongRight: 1, n: 3 });
    expect(room.desk.steps).toEqual(['take']);
    await room.must('desk', { type: 'take', mark: worst, turns: 0 });
    expect(room.desk.turns).toHaveLength(1);
    expect(room.window('screen', 'screen').room).toMatchObject({ phase: 'scene', question: undefined });
    expect(room.window('screen', 'screen').stage?.scene.officer).toBe(
      room.desk.talk.findLast(({ kind }) => kind === 'said')?.['text' as never],
    );
    for (let turn = 1; turn < 40 && !room.desk.stage?.ending; turn += 1) {
      await room.tellAll();
      if (!room.desk.stage?.ending) await room.must('desk', { type: 'take', mark: room.mark('best') });
    }
    expect(room.desk.stage?.ending?.title).toBeTruthy();
    expect(room.desk.steps).toEqual(['end']);
    await room.must('desk', { type: 'end' });
    expect(room.desk).toMatchObject({ room: { phase: 'ended' }, steps: [] });
    expect(await room.ask('desk', { type: 'ask' })).toEqual({ ok: false, refusal: 'ended' });
    expect(await room.director.enter('late', 'seat')).toBe('no-room');
  });

  it('tells the last line where it is said, and only then how it ended, with its own picture', async () => {
    const room = await AClass.open();
    const stage = () => room.window('screen', 'screen').stage;
    await room.tellAll();
    for (let turn = 0; turn < 40 && room.desk.ahead.length > 0; turn += 1) {
      await room.must('desk', { type: 'take', mark: room.mark('best') });
      if (room.desk.ahead.length > 0) await room.tellAll();
    }
    while (stage()?.ending === undefined) {
      const last = stage();
      expect(last).toMatchObject({ more: true, scene: { ended: false } });
      expect(room.desk.steps).toEqual(['line']);
      await room.must('desk', { type: 'line', shown: last?.line?.key ?? '' });
      if (stage()?.ending) expect(stage()?.line).toEqual(last?.line);
    }
    expect(stage()).toMatchObject({ more: false, scene: { ended: true, saying: undefined } });
    expect(room.desk.steps).toEqual(['end']);
    const shown = stage()?.line?.key ?? '';
    expect(await room.ask('desk', { type: 'line', shown })).toEqual({ ok: false, refusal: 'elsewhere' });
    await room.must('desk', { type: 'back', turn: 0 });
    expect(stage()).toMatchObject({ ending: undefined, scene: { ended: false } });
  });

  it('shows the desk what nobody else sees', async () => {
    const node = 'counter';
    const plan = {
      title: '课',
      minutes: 20,
      decisions: [{ node, minutes: 5, ask: '先问什么', usual: '', answer: '', law: [] }],
    };
    const room = await AClass.open({ plan });
    await room.tellAll();
    const first = program.nodes[room.director.state.questions.length];
    expect(first).toBeDefined();
    expect(room.desk.people.length).toBeGreaterThan(0);
    expect(room.desk.ahead.some(({ grade }) => grade === 3)).toBe(true);
    expect(room.desk).toMatchObject({ key: 'KEYKEYKEYKEY', scenario: SCENARIO });
    for (const member of ['screen', 'a', 'old', 'remote'])
      expect(JSON.stringify(room.windows.get(member))).not.toMatch(/KEYKEYKEYKEY|"grade"|"anger"|"why"/);
  });

  it('goes by the plan: its notes at its decisions, and past the others', async () => {
    const bare = await AClass.open();
    await bare.tellAll();
    await bare.must('desk', { type: 'ask' });
    const node = bare.desk.room.question?.node ?? '';
    const decision = {
      minutes: 5,
      ask: '先问什么',
      usual: '讲规定',
      answer: '先听',
      law: ['x'],
      follow: undefined,
    };
    const plan = {
      title: '课',
      minutes: 20,
      decisions: [
        { ...decision, node: 'elsewhere' },
        { ...decision, node },
      ],
    };
    const room = await AClass.open({ plan });
    await room.tellAll();
    expect(room.desk).toMatchObject({ plan: decision, planned: { at: 2, of: 2 }, steps: ['ask', 'take'] });
    const other = await AClass.open({ plan: { ...plan, decisions: plan.decisions.slice(0, 1) } });
    await other.tellAll();
    expect(other.desk).toMatchObject({ plan: undefined, planned: undefined, steps: ['take', 'ask'] });
  });

  it('counts hands where there are no phones', async () => {
    const room = await asked();
    const counts = room.desk.ahead.map((_, index) => index + 3);
    await room.must('desk', { type: 'hands', round: 1, counts });
    await room.must('desk', { type: 'reveal' });
    expect(room.window('screen', 'screen').room.question?.counts).toEqual({ 1: counts });
  });

  it('closes a vote by its clock, gives it more time, and opens it without one', async () => {
    const room = await asked();
    await room.must('desk', { type: 'vote-opens', round: 1, seconds: 45 });
    const until = room.seat('a').room.question?.until ?? 0;
    expect(until).toBe(room.around.time - 50 + 45_000);
    await room.must('desk', { type: 'more-time', seconds: 30 });
    expect(room.seat('a').room.question?.until).toBe(until + 30_000);
    await room.must('desk', { type: 'more-time', seconds: -3600 }); // over at once
    await room.around.pass(100);
    await room.around.pass(100);
    expect(room.desk.room.phase).toBe('closed1');
    expect(await room.ask('a', { type: 'vote', question: 0, round: 1, mark: 'A' })).toMatchObject({
      refusal: 'closed',
    });
  });
});

describe('换人重来', () => {
  it('goes back to before any decision of the path, and the class decides it anew', async () => {
    const room = await AClass.open();
    const texts: string[][] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await room.tellAll();
      texts.push(room.desk.ahead.map(({ text }) => text));
      await room.must('desk', { type: 'take', mark: room.mark('best') });
    }
    await room.tellAll();
    await room.must('desk', { type: 'ask' });
    await room.must('desk', { type: 'vote-opens', round: 1, seconds: 45 });
    await room.must('desk', { type: 'back', turn: 1 }); // out of a running vote
    expect(room.desk.turns).toHaveLength(1);
    expect(room.desk.ahead.map(({ text }) => text)).toEqual(texts[1]);
    expect(room.desk.stage?.more).toBe(false);
    expect(room.seat('a').room).toMatchObject({ phase: 'scene', question: undefined });
    expect(await room.ask('desk', { type: 'back', turn: 1 })).toMatchObject({ refusal: 'elsewhere' });
    await room.must('desk', { type: 'ask' });
    await room.vote({ a: 'A', b: 'B' });
    expect(room.desk.room.question).toMatchObject({ question: 1 });
  });
});

describe('what is asked', () => {
  it('happens once however often it is sent, also over a restart', async () => {
    const room = await AClass.open();
    const line: ClassRequest = { type: 'line', shown: '' };
    expect(await room.ask('desk', line, 'press-1')).toEqual({ ok: true });
    const lines = room.journal.length;
    expect(await room.ask('desk', line, 'press-1')).toEqual({ ok: true });
    await room.restart();
    expect(await room.ask('desk', line, 'press-1')).toEqual({ ok: true });
    expect(room.journal).toHaveLength(lines);
    expect(await room.ask('a', line, 'press-1')).toEqual({ ok: false, refusal: 'not-yours' });
  });

  it('is for whom it is for', async () => {
    const room = await asked();
    const steering: ClassRequest[] = [
      { type: 'line', shown: room.desk.stage?.line?.key ?? '' },
      { type: 'vote-opens', round: 1 },
      { type: 'take', mark: 'A' },
      { type: 'back', turn: 0 },
      { type: 'way', way: 'alone' },
      { type: 'remove', member: 'b' },
      { type: 'end' },
    ];
    const before = room.journal.length;
    for (const member of ['a', 'old', 'screen', 'nobody'])
      for (const request of steering) expect((await room.ask(member, request)).ok).toBe(false);
    for (const member of ['desk', 'remote', 'screen', 'old'])
      expect((await room.ask(member, { type: 'vote', question: 0, round: 1, mark: 'A' })).ok).toBe(false);
    expect(room.journal).toHaveLength(before);
  });

  it('takes a decision once, by whomever it is pressed', async () => {
    const room = await AClass.open();
    await room.tellAll();
    await room.must('desk', { type: 'take', mark: 'A', turns: 0 });
    await room.tellAll();
    expect(await room.ask('remote', { type: 'take', mark: 'A', turns: 0 })).toMatchObject({
      refusal: 'elsewhere',
    });
  });
});

describe('members', () => {
  it('come with a name that is cleaned, come back to their place, and are renamed and removed by the desk', async () => {
    const room = await AClass.open();
    expect(await room.director.enter('n1', 'seat', '\u202e\u200b')).toBeUndefined();
    expect(room.director.state.members.get('n1')?.name).toBe('学员4');
    await room.must('desk', { type: 'rename', member: 'a', name: ' 三排\n小李 ' });
    expect(room.seat('a').room.me).toBe('三排 小李');
    expect(await room.ask('desk', { type: 'rename', member: 'a', name: '\u200b' })).toMatchObject({
      refusal: 'not-a-name',
    });
    await room.director.leave('a');
    expect(await room.director.enter('a', 'seat', '别的名字')).toBeUndefined();
    await room.around.pass(50);
    expect(room.seat('a').room.me).toBe('三排 小李');
    await room.must('desk', { type: 'remove', member: 'a' });
    expect(room.windows.has('a')).toBe(false);
    expect(await room.director.enter('a', 'seat')).toBe('removed');
  });
});

describe('a class from its journal', () => {
  it('shows everybody byte for byte what they saw, at every moment of a lesson', async () => {
    const room = await asked();
    const same = async () => {
      await room.around.pass(50);
      const before = [...room.windows].map(([member, window]) => [member, JSON.stringify(window)]);
      await room.restart();
      expect([...room.windows].map(([member, window]) => [member, JSON.stringify(window)])).toEqual(before);
    };
    await same();
    await room.must('desk', { type: 'vote-opens', round: 1, seconds: 45 });
    await room.must('a', { type: 'vote', question: 0, round: 1, mark: 'B' });
    await same();
    await room.must('desk', { type: 'close' });
    await room.must('desk', { type: 'talk' });
    await same();
    await room.must('desk', { type: 'reveal' });
    await room.must('desk', { type: 'take', mark: 'B' });
    await same();
    await room.must('desk', { type: 'back', turn: 0 });
    await same();
    await room.must('desk', { type: 'end' });
    await same();
  });

  it('is of the scenario it was opened on, and of no other', async () => {
    const room = await AClass.open();
    await expect(
      openClass(new Surroundings().services, termsOf({ program: loadFixture('queue-jumper') }), room.journal),
    ).rejects.toThrow('another scenario');
  });

  it('is not taken up where its run does not fit the scenario', async () => {
    const room = await AClass.open();
    const last = room.journal.length;
    const event = { type: 'choice', node: 'nowhere', choice: 'nothing', ms: 0 } as const;
    const body = { type: 'chose', event, told: 1 } as const;
    const damaged = [...room.journal, { id: 'x', by: 'desk', order: last, at: 0, body }];
    await expect(openClass(new Surroundings().services, termsOf(), damaged)).rejects.toThrow('does not fit');
  });

  it('is not opened where nothing can be written', async () => {
    const around = new Surroundings();
    around.full = true;
    await expect(openClass(around.services, termsOf())).rejects.toThrow('unsaved');
  });
});

it('holds a class on a scenario whose words are as long as a kept one may have them', async () => {
  const long = '长'.repeat(9000);
  const people = program.people.map((person) => ({ ...person, call: `${person.call}${long}` }));
  const room = await AClass.open({ program: { ...program, people } });
  for (let turn = 0; turn < 6; turn += 1) {
    await room.tellAll();
    if (room.desk.ahead.length > 1) await room.must('desk', { type: 'ask' });
    await room.must('desk', { type: 'take', mark: 'A' });
  }
  const told = room.director.state.questions.flatMap(({ options }) =>
    options.map(({ to = '' }) => to.length),
  );
  expect(Math.max(...told)).toBeGreaterThan(9000);
  await room.restart();
  expect(room.desk.turns).toHaveLength(6);
});

it('a decision is in the order of the room, the same for all and after going back', async () => {
  const [one, other] = [await AClass.open({ seed: 1 }), await AClass.open({ seed: 2 })];
  const texts: string[][] = [];
  for (const room of [one, other]) {
    await room.tellAll();
    texts.push(room.desk.ahead.map(({ text }) => text));
  }
  expect([...(texts[0] ?? [])].sort()).toEqual([...(texts[1] ?? [])].sort());
  expect(texts[0]).not.toEqual(texts[1]);
});
