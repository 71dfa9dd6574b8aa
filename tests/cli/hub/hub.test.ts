import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HubInTest, isIn, until } from './hub-in-test.ts';

let at: HubInTest;
beforeEach(async () => {
  at = new HubInTest();
  await at.start();
});
afterEach(() => at.end());

/** Code of the class, as the desk reads it in the record. */
async function aClass() {
  expect(await at.open()).toMatchObject({ status: 201 });
  const desk = at.desk();
  await until(desk, isIn);
  return { desk, code: at.code };
}

describe('a hub', () => {
  it('takes a class through a vote and shows each window its own', async () => {
    const { desk, code } = await aClass();
    const [one, other] = [at.link('seat', '岳林', { code }), at.link('seat', '小李', { code })];
    await Promise.all([until(one, isIn), until(other, isIn)]);
    expect(await desk.send({ type: 'ask' })).toEqual({ ok: true });
    expect(await desk.send({ type: 'vote-opens', round: 1, seconds: undefined })).toEqual({ ok: true });
    await until(one, (link) => link.view()?.room.phase === 'vote1');
    expect(await one.send({ type: 'vote', question: 0, round: 1, mark: 'B' })).toEqual({ ok: true });
    await until(one, (link) => link.view()?.room.votes[1] === 'B');
    await until(desk, (link) => link.view()?.room.question?.counts[1].join() === '0,1,0');
    expect(other.view()?.room.votes).toEqual({});
  });

  it('lets nobody in without the code or the key, and says why', async () => {
    const { code } = await aClass();
    const stranger = at.link('seat', 'x', { code: code === '000000' ? '000001' : '000000' });
    const thief = at.link('desk', 'y', { key: 'nonsense' });
    await Promise.all([
      until(stranger, (link) => link.state() === 'refused'),
      until(thief, (link) => link.state() === 'refused'),
    ]);
    expect([stranger.notIn(), thief.notIn()]).toEqual(['wrong-code', 'wrong-key']);
  });

  it('comes back after a restart with everything that was acknowledged, and so do its windows', async () => {
    const { desk, code } = await aClass();
    const seat = at.link('seat', '岳林', { code });
    await until(seat, isIn);
    await desk.send({ type: 'ask' });
    await desk.send({ type: 'vote-opens', round: 1, seconds: undefined });
    await seat.send({ type: 'vote', question: 0, round: 1, mark: 'C' });
    await at.stop();
    await until(seat, (link) => link.state() === 'away');
    const late = seat.send({ type: 'vote', question: 0, round: 1, mark: 'A' });
    await at.start();
    expect(at.hub.resumed).toBe(true);
    expect(await late).toEqual({ ok: true });
    await until(seat, (link) => link.view()?.room.votes[1] === 'A');
    await until(desk, (link) => isIn(link) && link.view()?.room.question?.counts[1].join() === '1,0,0');
  });
});
