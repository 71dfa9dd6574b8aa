import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CODE, HubInTest, isIn, until } from './hub-in-test.ts';

let at: HubInTest;
beforeEach(async () => {
  at = new HubInTest();
  await at.start();
});
afterEach(() => at.end());

const VOTE = { type: 'vote', question: 0, round: 1 } as const;

describe('a hub', () => {
  it('takes a class through a vote and shows each window its own', async () => {
    const desk = await at.voting();
    const [one, other] = await Promise.all([at.seat('岳林'), at.seat('小李')]);
    expect(await one.send({ ...VOTE, mark: 'B' })).toEqual({ ok: true });
    await until(one, (link) => link.view()?.room.votes[1] === 'B');
    await until(desk, (link) => link.view()?.room.question?.counts[1][1] === 1);
    expect(other.view()?.room.votes).toEqual({});
    expect(
      desk
        .view()
        ?.room.members.map(({ name, voted }) => [name, voted])
        .sort(),
    ).toEqual([
      ['小李', false],
      ['岳林', true],
    ]);
  });

  it('lets nobody in without the code or the key, and says why', async () => {
    await at.voting();
    const stranger = at.link('seat', 'x', { code: '000000' });
    const thief = at.link('desk', 'y', { key: 'nonsense' });
    for (const link of [stranger, thief])
      await until(link as typeof stranger, (one) => one.state() === 'refused');
    expect([stranger.notIn(), thief.notIn()]).toEqual(['wrong-code', 'wrong-key']);
  });

  it('says that no class is open, and opens one only for whoever has the key, and one at a time', async () => {
    const early = at.link('seat', 'x', { code: '123456' });
    await until(early, (link) => link.state() === 'refused');
    expect(early.notIn()).toBe('no-room');
    expect(await at.open(undefined, { 'x-desk-key': 'nonsense' })).toMatchObject({ status: 403 });
    expect(await at.open({ named: false })).toMatchObject({ status: 422 });
    expect(readdirSync(join(at.folder, 'classes'))).toEqual([]);
    expect((await at.open()).status).toBe(201);
    expect((await at.open()).status).toBe(409);
    expect(await (await fetch(`${at.address}/hub/info`)).json()).toEqual({ hub: 1, open: true });
  });

  it('comes back after a restart with everything that was acknowledged, and so do its windows', async () => {
    const desk = await at.voting();
    const seat = await at.seat('岳林');
    const { key } = at.hub;
    await seat.send({ ...VOTE, mark: 'C' });
    await at.stop();
    await until(seat, (link) => link.state() === 'away');
    const late = seat.send({ ...VOTE, mark: 'A' });
    await at.start();
    expect(at.hub).toMatchObject({ resumed: true, key });
    expect(await late).toEqual({ ok: true });
    await until(seat, (link) => link.view()?.room.votes[1] === 'A');
    await until(desk, (link) => isIn(link) && link.view()?.room.question?.counts[1][0] === 1);
  });

  it('deletes all that was kept when the class ends; its code ends with it', async () => {
    const desk = await at.voting();
    const seat = await at.seat('岳林');
    expect(await desk.send({ type: 'end' })).toEqual({ ok: true });
    await until(seat, (link) => link.view()?.room.phase === 'ended');
    expect(readdirSync(join(at.folder, 'classes'))).toEqual([]);
    const late = at.link('seat', '后来', { code: CODE });
    await until(late, (link) => link.state() === 'refused');
    expect(late.notIn()).toBe('no-room');
    expect((await at.open()).status).toBe(201);
    expect(existsSync(join(at.folder, 'classes'))).toBe(true);
    await until(seat, (link) => link.state() === 'ended');
  });

  it('shows whoever was taken out the door, also when they come back', async () => {
    const desk = await at.voting();
    const seat = await at.seat('岳林');
    await until(desk, (link) => link.view()?.room.members.length === 1);
    const member = desk.view()?.room.members[0]?.id ?? '';
    expect(await desk.send({ type: 'remove', member })).toEqual({ ok: true });
    await until(seat, (link) => link.state() === 'refused');
    expect(seat.notIn()).toBe('removed');
    const again = at.link('seat', '岳林', { code: CODE });
    await until(again, (link) => link.state() === 'refused');
    expect(again.notIn()).toBe('removed');
  });

  it('tells the desk who is gone and who is back', async () => {
    const desk = await at.voting();
    const seat = await at.seat('岳林');
    await until(desk, (link) => link.view()?.room.here === 1);
    seat.close();
    await until(desk, (link) => link.view()?.room.here === 0);
    await at.seat('岳林');
    await until(desk, (link) => link.view()?.room.here === 1);
    expect(desk.view()?.room.members).toHaveLength(1);
  });
});
