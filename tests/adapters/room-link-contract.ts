import { describe, expect, it } from 'vitest';
import type { ClassRequest } from '../../src/core/room/class-request.ts';
import type { Role } from '../../src/core/room/role.ts';
import type { NotIn, RoomLink } from '../../src/ports/room-link.ts';
import type { ClassWindow, WindowOf } from '../../src/session/room/class-view.ts';

export type ClassLink = RoomLink<ClassWindow, ClassRequest>;

/** A class and the ways to it, as a kind of link has them. */
export interface LinkRig {
  /** A new window of a member. Who comes as a `stranger` has nothing to come in with. */
  readonly link: (member: string, role: Role) => ClassLink;
  /** Lets things take their course until something holds; throws where it does not after a fair while. */
  readonly until: (holds: () => boolean) => Promise<void>;
  /** Milliseconds the keeper's clock is ahead of the links'. */
  readonly ahead: number;
  /** Why a stranger is not let in; undefined where a link needs nothing to come in with. */
  readonly strangerIs: NotIn | undefined;
  /** The way to one member is cut, and mended; undefined where nothing can come between. */
  readonly way:
    | { readonly cut: (member: string) => void; readonly mend: (member: string) => void }
    | undefined;
  /** The keeper is killed and started again from its journal; undefined where the links go with it. */
  readonly restart: (() => Promise<void>) | undefined;
  readonly end: () => Promise<void>;
}

const windowOf = <R extends Role>(link: ClassLink, role: R): WindowOf<R> => {
  const view = link.view();
  if (view?.role !== role) throw new Error(`not a window of a ${role}`);
  return view as WindowOf<R>;
};

const isOn = (...links: readonly ClassLink[]) => links.every((link) => link.state() === 'on');

/** What every kind of link to a room does. */
export function linkContract(name: string, begin: () => Promise<LinkRig>): void {
  const within = (what: string, test: (rig: LinkRig) => Promise<void>) =>
    it(what, async () => {
      const rig = await begin();
      try {
        await test(rig);
      } finally {
        await rig.end();
      }
    });

  const asked = async (rig: LinkRig) => {
    const [desk, a, b] = [rig.link('desk', 'desk'), rig.link('a', 'seat'), rig.link('b', 'seat')];
    await rig.until(() => isOn(desk, a, b));
    for (const request of [
      { type: 'lines', shown: '' },
      { type: 'ask' },
      { type: 'vote-opens', round: 1 },
    ] satisfies ClassRequest[])
      expect(await desk.send(request)).toEqual({ ok: true });
    await rig.until(
      () => windowOf(b, 'seat').room.phase === 'vote1' && windowOf(a, 'seat').room.phase === 'vote1',
    );
    return { desk, a, b };
  };
  const tap = (mark: 'A' | 'B' | 'C'): ClassRequest => ({ type: 'vote', question: 0, round: 1, mark });

  describe(name, () => {
    within('joins, and shows the whole window of its role and no other', async (rig) => {
      const link = rig.link('a', 'seat');
      expect(link.state()).toBe('joining');
      expect(link.view()).toBeUndefined();
      await rig.until(() => link.state() === 'on');
      expect(windowOf(link, 'seat').room).toMatchObject({ role: 'seat', phase: 'lobby' });
      const screen = rig.link('screen', 'screen');
      await rig.until(() => isOn(screen));
      expect(windowOf(screen, 'screen').join.code).toBe('482913');
    });

    within('tells the clock of the keeper', async (rig) => {
      const link = rig.link('a', 'seat');
      await rig.until(() => isOn(link));
      expect(Math.abs(link.ahead() - rig.ahead)).toBeLessThan(1000);
    });

    within('says so when something changes, and gives the same object until then', async (rig) => {
      const { desk, a, b } = await asked(rig);
      let [toldA, toldB] = [0, 0];
      a.subscribe(() => {
        toldA += 1;
      });
      const quiet = b.subscribe(() => {
        toldB += 1;
      });
      const before = b.view();
      expect(await a.send(tap('B'))).toEqual({ ok: true });
      await rig.until(() => windowOf(a, 'seat').room.votes[1] === 'B');
      await rig.until(() => windowOf(desk, 'desk').room.question?.counts[1][1] === 1);
      expect(toldA).toBeGreaterThan(0);
      expect(toldB).toBe(0); // what another votes changes nothing on this phone
      expect(b.view()).toBe(before);
      quiet();
    });

    within('gives what the keeper refuses the keeper’s word', async (rig) => {
      const { desk, a } = await asked(rig);
      expect(await a.send({ type: 'end' })).toEqual({ ok: false, refusal: 'not-yours' });
      expect(await desk.send({ type: 'close' })).toEqual({ ok: true });
      expect(await a.send(tap('A'))).toEqual({ ok: false, refusal: 'closed' });
    });

    within('keeps the order in which one window asks', async (rig) => {
      const { a } = await asked(rig);
      const told = await Promise.all([a.send(tap('A')), a.send(tap('C')), a.send(tap('B'))]);
      expect(told.every(({ ok }) => ok)).toBe(true);
      await rig.until(() => windowOf(a, 'seat').room.votes[1] === 'B');
    });

    within('says why one is not let in', async (rig) => {
      if (!rig.strangerIs) return expect(rig.strangerIs).toBeUndefined();
      const link = rig.link('stranger', 'seat');
      await rig.until(() => link.state() === 'refused');
      expect(link.notIn()).toBe(rig.strangerIs);
      expect(link.view()).toBeUndefined();
    });

    within('is over for whom the desk takes out', async (rig) => {
      const { desk, a, b } = await asked(rig);
      const id = windowOf(desk, 'desk').room.members.find(({ name }) => name === '叫a')?.id ?? '';
      expect(await desk.send({ type: 'remove', member: id })).toEqual({ ok: true });
      await rig.until(() => a.state() === 'refused');
      expect(a.notIn()).toBe('removed');
      expect(a.view()).toBeUndefined();
      expect((await a.send(tap('A'))).ok).toBe(false);
      expect(b.state()).toBe('on');
      const again = rig.link('a', 'seat');
      await rig.until(() => again.state() === 'refused');
    });

    within('ends with the class, and still shows it', async (rig) => {
      const { desk, a } = await asked(rig);
      expect(await desk.send({ type: 'end' })).toEqual({ ok: true });
      await rig.until(() => desk.state() === 'ended' && a.state() === 'ended');
      expect(windowOf(a, 'seat').room.phase).toBe('ended');
    });

    within('is gone when it is closed', async (rig) => {
      const { desk, a } = await asked(rig);
      let told = 0;
      a.subscribe(() => {
        told += 1;
      });
      a.close();
      await rig.until(() => windowOf(desk, 'desk').room.here === 1);
      expect(await desk.send({ type: 'close' })).toEqual({ ok: true });
      await rig.until(() => windowOf(desk, 'desk').room.phase === 'closed1');
      expect(told).toBe(0);
      const again = rig.link('a', 'seat');
      await rig.until(() => isOn(again) && windowOf(desk, 'desk').room.here === 2);
      expect(windowOf(desk, 'desk').room.members).toHaveLength(2);
    });

    within('comes back to how things stand, and what was sent meanwhile gets there once', async (rig) => {
      const { desk, a } = await asked(rig);
      if (!rig.way) return expect(rig.way).toBeUndefined();
      rig.way.cut('a');
      await rig.until(() => a.state() === 'away');
      const told = [a.send(tap('A')), a.send(tap('B'))];
      expect(await desk.send({ type: 'more-time', seconds: 300 })).toEqual({ ok: true });
      expect(windowOf(a, 'seat').room.question?.until).toBeUndefined(); // as it was
      rig.way.mend('a');
      expect(await Promise.all(told)).toEqual([{ ok: true }, { ok: true }]);
      await rig.until(() => a.state() === 'on' && windowOf(a, 'seat').room.votes[1] === 'B');
      expect(windowOf(a, 'seat').room.question?.until).toBeDefined();
      await rig.until(() => windowOf(desk, 'desk').room.question?.counts[1][1] === 1);
      expect(windowOf(desk, 'desk').room.question?.counts[1][0]).toBe(0);
    });

    within('outlives the keeper, which stands where it stood', async (rig) => {
      const { desk, a, b } = await asked(rig);
      if (!rig.restart) return expect(rig.restart).toBeUndefined();
      expect(await a.send(tap('A'))).toEqual({ ok: true });
      const lost = b.send(tap('C'));
      await rig.restart();
      expect(await lost).toEqual({ ok: true });
      await rig.until(() => isOn(desk, a, b) && windowOf(b, 'seat').room.votes[1] === 'C');
      await rig.until(() => windowOf(desk, 'desk').room.question?.counts[1][2] === 1);
      expect(windowOf(desk, 'desk').room.question?.counts[1][0]).toBe(1);
      expect(windowOf(a, 'seat').room.votes[1]).toBe('A');
      expect(await desk.send({ type: 'close' })).toEqual({ ok: true });
      await rig.until(() => windowOf(a, 'seat').room.phase === 'closed1');
    });
  });
}
