import { describe, expect, it } from 'vitest';
import { mentorSessionSchema } from '../../../../src/core/mentor/session-parts.ts';
import { sessionRecord } from '../../../../src/core/mentor/room/session-record.ts';
import { buildReport } from '../../../../src/core/scoring/report.ts';
import { ASession, RATING, TERMS } from './a-session.ts';

const note = (change: { text?: string; shown?: boolean; id?: string } = {}) => ({
  id: 'n1',
  line: '0/said',
  turn: 0,
  text: '这里停得好',
  shown: false,
  ...change,
});

describe('before the trainee says yes', () => {
  it('nothing is played and there is no record', async () => {
    const session = await ASession.open();
    expect(await session.ask('screen', { type: 'line', shown: '' })).toEqual({
      ok: false,
      refusal: 'elsewhere',
    });
    expect(session.desk.record).toBeUndefined();
    expect(session.screen.briefing?.task).toBeTruthy();
    // Nobody says it for them.
    expect(await session.ask('desk', { type: 'agree' })).toEqual({ ok: false, refusal: 'not-yours' });
  });

  it('a no ends it, and nothing of it is a record', async () => {
    const session = await ASession.open();
    await session.must('screen', { type: 'decline' });
    expect(session.desk.phase).toBe('ended');
    expect(session.desk.declined).toBe(true);
    expect(session.desk.record).toBeUndefined();
    expect(session.director.isOver).toBe(true);
  });
});

describe('while it plays', () => {
  it('a doubled press shows one line and says one thing', async () => {
    const session = await ASession.open();
    await session.must('screen', { type: 'agree' });
    await session.must('screen', { type: 'line', shown: '' });
    expect(await session.ask('screen', { type: 'line', shown: '' })).toMatchObject({ ok: false });
    await session.read();
    await session.must('screen', { type: 'choose', turns: 0, place: 'b' });
    expect(await session.ask('screen', { type: 'choose', turns: 0, place: 'b' })).toMatchObject({
      ok: false,
    });
    expect(session.desk.said).toHaveLength(1);
  });

  it('marks stand at the words they are of, are taken back one by one, and go with a decision that is undone', async () => {
    const session = await ASession.playing();
    const act = session.desk.focus[0]?.act ?? '';
    // Of nothing that was said yet, and of no act there is.
    expect(await session.ask('desk', { type: 'mark', mark: { turn: 0, act, seen: true } })).toMatchObject({
      ok: false,
    });
    await session.say();
    await session.must('desk', { type: 'mark', mark: { turn: 0, act, seen: true } });
    expect(
      await session.ask('desk', { type: 'mark', mark: { turn: 0, act: 'no-such-act', seen: true } }),
    ).toMatchObject({ ok: false });
    expect(await session.ask('screen', { type: 'mark', mark: { turn: 0, act, seen: true } })).toEqual({
      ok: false,
      refusal: 'not-yours',
    });
    await session.say();
    await session.must('desk', { type: 'mark', mark: { turn: 1, act, seen: false } });
    await session.must('desk', { type: 'mark', mark: { turn: 1, act, seen: true } });
    await session.must('desk', { type: 'unmark' });
    expect(session.desk.marks).toEqual([
      { turn: 0, act, seen: true },
      { turn: 1, act, seen: false },
    ]);
    await session.must('desk', { type: 'back', turn: 1 });
    expect(session.desk.marks).toEqual([{ turn: 0, act, seen: true }]);
    expect(session.desk.said).toHaveLength(1);
    expect(session.desk.record?.run.events.at(-1)).toEqual({ type: 'rewind', to: 1 });
  });

  it('停 holds the talk still until the mentor lets it go on, and an answer comes with it', async () => {
    const session = await ASession.playing();
    await session.say();
    await session.must('desk', { type: 'ask-why', turns: 1 });
    expect(session.screen.stop?.question?.said).toBe(session.desk.said[0]?.said);
    expect(await session.ask('screen', { type: 'choose', turns: 1, place: 'a' })).toEqual({
      ok: false,
      refusal: 'elsewhere',
    });
    const question = session.screen.stop?.question?.id ?? '';
    await session.must('screen', { type: 'answer', question, tap: 'his-heart', words: '他一直在说孩子' });
    expect(session.desk.questions).toEqual([
      { id: question, turn: 0, tap: 'his-heart', words: '他一直在说孩子' },
    ]);
    expect(await session.ask('screen', { type: 'go-on' })).toEqual({ ok: false, refusal: 'not-yours' });
    await session.must('desk', { type: 'go-on' });
    await session.say();
    expect(session.desk.said).toHaveLength(2);
  });

  it('a note is the mentor’s alone unless it is shown', async () => {
    const session = await ASession.playing();
    await session.say();
    await session.must('desk', { type: 'note', note: note({ text: '只给自己看' }) });
    await session.must('desk', { type: 'note', note: note({ id: 'n2', text: '给你看的', shown: true }) });
    expect(JSON.stringify(session.screen)).not.toContain('只给自己看');
    expect(session.screen.notes).toEqual([{ id: 'n2', line: '0/said', text: '给你看的' }]);
    await session.must('desk', { type: 'drop-note', note: 'n1' });
    expect(session.desk.notes.map(({ id }) => id)).toEqual(['n2']);
  });
});

describe('beside the run', () => {
  it('换我来: the mentor’s line and the person’s real answer, and the run stands where it stood', async () => {
    const session = await ASession.playing();
    await session.say();
    const before = session.desk.record?.run;
    await session.must('desk', { type: 'demonstrate', turns: 1 });
    const aside = session.desk.aside;
    expect(aside?.speaks).toBe('desk');
    // The run itself waits; the trainee does not speak in a demonstration.
    expect(await session.ask('screen', { type: 'choose', turns: 1, place: 'a' })).toMatchObject({
      ok: false,
    });
    const say = { type: 'aside-say', aside: aside?.id ?? '', said: 0, place: 'b' } as const;
    expect(await session.ask('screen', say)).toEqual({ ok: false, refusal: 'not-yours' });
    await session.must('desk', say);
    expect(await session.ask('desk', say)).toMatchObject({ ok: false });
    expect(session.screen.aside?.lines[0]).toEqual({ who: '老周', text: aside?.options[1]?.text });
    expect(session.screen.aside?.lines.length).toBeGreaterThan(1);
    await session.must('desk', { type: 'aside-end', aside: aside?.id ?? '' });
    expect(session.desk.record?.run).toEqual(before);
    expect(session.desk.record?.asides).toHaveLength(1);
    await session.say();
    expect(session.desk.said).toHaveLength(2);
  });

  it('假设他更生气了: the trainee answers, what comes back may be another answer, and nothing is counted', async () => {
    const session = await ASession.playing();
    await session.must('desk', { type: 'what-if', turns: 0, how: 'angrier' });
    const { id, call, options } = session.screen.aside ?? { id: '', call: '', options: [] };
    expect(call).not.toBe('');
    expect(await session.ask('desk', { type: 'aside-say', aside: id, said: 0, place: 'a' })).toEqual({
      ok: false,
      refusal: 'not-yours',
    });
    await session.must('screen', { type: 'aside-say', aside: id, said: 0, place: 'a' });
    expect(session.desk.aside?.lines[0]).toEqual({ who: '小林', text: options[0]?.text });
    await session.must('desk', { type: 'aside-end', aside: id });
    expect(session.desk.record?.run.events).toEqual([]);
    expect(session.desk.record?.asides).toMatchObject([{ kind: 'what-if', turn: 0 }]);
  });

  it('换位: the trainee chooses among the person’s real answers, then hears the real one', async () => {
    const session = await ASession.playing();
    expect(session.desk.canSwap).toBe(true);
    await session.must('desk', { type: 'other-chair', turns: 0 });
    const id = session.desk.aside?.id ?? '';
    await session.must('desk', { type: 'aside-say', aside: id, said: 0, place: 'a' });
    const replies = session.screen.aside?.replies ?? [];
    expect(replies.length).toBeGreaterThan(1);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(replies.length);
    expect(session.screen.aside?.speaks).toBe('screen');
    await session.must('screen', { type: 'reply-as', aside: id, reply: 1 });
    const [, mine, ...real] = session.screen.aside?.lines ?? [];
    expect(mine?.text).toBe(replies[1]?.text);
    expect(mine?.who).toContain('小林');
    expect(replies.some(({ text }) => text.startsWith(real[0]?.text ?? '-'))).toBe(true);
  });

  it('leaves no trace where nothing was said in it', async () => {
    const session = await ASession.playing();
    await session.must('desk', { type: 'demonstrate', turns: 0 });
    await session.must('desk', { type: 'aside-end', aside: session.desk.aside?.id ?? '' });
    expect(session.desk.record?.asides).toEqual([]);
  });
});

describe('after the play', () => {
  it('comes to a record whose run is an ordinary one, scored like any', async () => {
    const session = await ASession.playing();
    await session.playOut();
    expect(session.screen.stage?.ending).toBeDefined();
    await session.must('desk', { type: 'finish' });
    expect(session.desk.phase).toBe('rating');
    await session.must('desk', { type: 'rate', rating: RATING });
    await session.must('desk', { type: 'step', step: 'summary' });
    await session.must('desk', {
      type: 'promise',
      agreement: { text: '下回先复述一遍', dimension: 'communication', due: '2026-12-05' },
    });
    await session.must('screen', { type: 'tap', rating: { useful: 3, free: 2 } });
    await session.must('desk', { type: 'record' });
    await session.must('screen', { type: 'reply', text: '记住了' });
    const record = mentorSessionSchema.parse(
      JSON.parse(JSON.stringify(sessionRecord(session.director.state))),
    );
    expect(record).toMatchObject({
      mentor: TERMS.mentor,
      trainee: TERMS.trainee,
      reply: '记住了',
      debriefRating: { useful: 3, free: 2 },
      agreement: { text: '下回先复述一遍' },
      withAnswers: false,
      run: { mode: 'guided', led: record.id },
    });
    expect(record.runEnd?.ending).toBeTruthy();
    expect(buildReport(session.terms.program, record.run, session.terms.rubricBundle).ok).toBe(true);
    await session.must('desk', { type: 'end' });
    expect(session.desk.record?.endedAt).not.toBeNull();
    expect(session.director.isOver).toBe(true);
  });

  it('is rated once before any result, and later only with a reason', async () => {
    const session = await ASession.playing();
    await session.say();
    await session.must('desk', { type: 'finish' });
    expect(session.desk.record?.runEnd).toBeNull(); // broken off
    expect(session.desk.result).toBeUndefined();
    await session.must('desk', { type: 'draft', draft: { ...RATING, overall: null } });
    await session.restart();
    expect(session.desk.draft).toMatchObject({ overall: null, chair: { score: 4 } });
    await session.must('desk', { type: 'rate', rating: RATING });
    expect(session.desk.result?.comparison.dimensions).toHaveLength(7);
    expect(await session.ask('desk', { type: 'rate', rating: RATING })).toEqual({
      ok: false,
      refusal: 'elsewhere',
    });
    const second = { ...RATING, overall: 'more' as const };
    await session.must('desk', { type: 'rate-again', rating: second, because: '回看第三句，漏看了' });
    expect(session.desk.ratings.map(({ rating, because }) => [rating.overall, because])).toEqual([
      ['beside', ''],
      ['more', '回看第三句，漏看了'],
    ]);
  });

  it('tells the trainee no score before 小结, and no question of a step to come', async () => {
    const session = await ASession.playing();
    for (let turn = 0; turn < 4; turn += 1) await session.say();
    await session.must('desk', { type: 'finish' });
    await session.must('desk', { type: 'rate', rating: RATING });
    for (const step of ['feelings', 'facts', 'analysis'] as const) {
      if (step !== 'feelings') await session.must('desk', { type: 'step', step });
      expect(session.screen.result).toBeUndefined();
      expect(session.screen.debrief?.questions.some((one) => one.step === step)).toBe(true);
      if (step !== 'analysis')
        expect(session.screen.debrief?.questions.some((one) => one.step === 'analysis')).toBe(false);
    }
    await session.must('desk', { type: 'step', step: 'summary' });
    expect(session.screen.result?.rating).toEqual(RATING);
  });

  it('the trainee writes own words in the debrief, the mentor also what is said aloud', async () => {
    const answer = {
      step: 'feelings',
      question: 'feelings-end',
      asked: '问',
      trainee: '学',
      mentor: '师',
    } as const;
    const session = await ASession.playing();
    await session.say();
    await session.must('desk', { type: 'finish' });
    await session.must('desk', { type: 'rate', rating: RATING });
    await session.must('screen', { type: 'debrief', answer });
    expect(session.desk.debrief?.answers).toMatchObject([{ trainee: '学', mentor: '' }]);
    await session.must('desk', { type: 'debrief', answer: { ...answer, trainee: '口头说的' } });
    expect(session.desk.debrief?.answers).toMatchObject([{ trainee: '口头说的', mentor: '师' }]);
  });

  it('gives the trainee a copy without what the mentor wrote for nobody else', async () => {
    const session = await ASession.playing();
    await session.say();
    await session.must('desk', { type: 'note', note: note({ text: '只给自己看' }) });
    await session.must('desk', { type: 'finish' });
    await session.must('desk', { type: 'rate', rating: RATING });
    expect(session.screen.record).toBeUndefined();
    await session.must('desk', { type: 'record' });
    expect(session.screen.record?.notes).toEqual([]);
    expect(session.desk.record?.notes).toHaveLength(1);
  });
});

it('counts how long somebody thought, without the time the mentor held everything still', async () => {
  const session = await ASession.playing();
  await session.around.pass(4000);
  await session.must('desk', { type: 'stop' });
  await session.around.pass(60_000);
  await session.must('desk', { type: 'go-on' });
  await session.around.pass(7000);
  await session.say();
  const said = session.desk.record?.run.events[0];
  expect(said?.type === 'choice' && said.ms).toBeGreaterThanOrEqual(7000);
  expect(said?.type === 'choice' && said.ms).toBeLessThan(12_000);
});

it('begins with the acts of today’s dimensions, as many as there are keys', async () => {
  const session = await ASession.open({ terms: { aim: { dimensions: ['serve'], words: '' } } });
  expect(session.desk.focus).toHaveLength(8);
  expect(new Set(session.desk.focus.map(({ dimension }) => dimension))).toEqual(new Set(['serve']));
  expect(session.desk.focus.some(({ costs }) => costs)).toBe(true);
  expect(new Set(session.desk.focus.map(({ act }) => act)).size).toBe(8);
});

it('lets nobody in but a desk and the trainee’s window', async () => {
  const session = await ASession.open();
  for (const role of ['seat', 'remote', 'observer'] as const)
    expect(await session.director.enter('x', role)).toBe('removed');
});
