import { describe, expect, it } from 'vitest';
import { linkToCome } from '../../src/adapters/room-memory/link-to-come.ts';
import { memoryLink } from '../../src/adapters/room-memory/memory-link.ts';
import { openClass } from '../../src/session/room/class-director.ts';
import { termsOf } from '../session/room/a-class.ts';
import { Surroundings } from '../session/room/surroundings.ts';
import { FakeWindow } from './fake-windows.ts';
import { type LinkRig, linkContract } from './room-link-contract.ts';
import { AHEAD, linkParts, WindowRig } from './window-rig.ts';

async function inMemory(): Promise<LinkRig> {
  const around = new Surroundings();
  const director = await openClass(around.services, termsOf({ named: true }));
  const services = linkParts(around);
  return {
    link: (member, role) => memoryLink(director.door(member, role, `叫${member}`), services),
    until: (holds) => around.until(holds),
    ahead: AHEAD,
    strangerIs: undefined,
    way: undefined,
    restart: undefined,
    end: async () => director.stop(),
  };
}

const windows = (origin?: string) => async (): Promise<LinkRig> => {
  const rig = new WindowRig(origin);
  await rig.host();
  return ticking(rig);
};

/** Time goes by while somebody waits for an answer. */
function ticking(rig: WindowRig): LinkRig {
  const { rig: plain, around } = rig;
  return {
    ...plain,
    link: (member, role) => {
      const link = plain.link(member, role);
      return {
        ...link,
        send: async (request) => {
          let told: Awaited<ReturnType<typeof link.send>> | undefined;
          void link.send(request).then((one) => {
            told = one;
          });
          await around.until(() => told !== undefined);
          return told ?? { ok: false, refusal: 'never' };
        },
      };
    },
  };
}

/** As a page has it before its code or its class has come. */
async function toCome(): Promise<LinkRig> {
  const rig = await inMemory();
  return { ...rig, link: (member, role) => linkToCome(Promise.resolve(rig.link(member, role))) };
}

linkContract('a link in one window', inMemory);
linkContract('a link that is still to come', toCome);
linkContract('a link between windows of pages from a disk', windows());
linkContract('a link between windows of a served page', windows('http://127.0.0.1:4173'));

describe('a window that was opened', () => {
  it('may be loaded again: it is in its place, and its earlier life is gone', async () => {
    const rig = new WindowRig();
    await rig.host();
    const screen = rig.link('screen', 'screen');
    const seat = rig.link('a', 'seat');
    await rig.around.until(() => screen.state() === 'on' && seat.state() === 'on');
    const view = seat.view();
    const again = rig.reopen('a', 'seat');
    await rig.around.until(() => again.state() === 'on');
    expect(again.view()).toEqual(view);
    // The first life falls silent: that does not count for the second.
    let gone = false;
    for (let second = 0; second < 20; second += 1) {
      await rig.around.pass(1000);
      gone ||= rig.director.state.members.get('a')?.here === false;
    }
    expect(gone).toBe(false);
    again.close();
    await rig.around.until(() => rig.director.state.members.get('a')?.here === false);
  });

  it('is gone when it falls silent, and back when it speaks', async () => {
    const rig = new WindowRig();
    await rig.host();
    const seat = rig.link('a', 'seat');
    await rig.around.until(() => seat.state() === 'on');
    rig.rig.way?.cut('a');
    await rig.around.until(() => rig.director.state.members.get('a')?.here === false);
    rig.rig.way?.mend('a');
    await rig.around.until(() => rig.director.state.members.get('a')?.here === true && seat.state() === 'on');
  });

  it('hears its opener alone, and the keeper nobody without a pass', async () => {
    const rig = new WindowRig();
    await rig.host();
    const seat = rig.link('a', 'seat');
    await rig.around.until(() => seat.state() === 'on');
    const view = seat.view();
    const other = new FakeWindow();
    const opened = rig.opened.get('a') as FakeWindow;
    for (const data of [
      null,
      'x',
      { speaks: 'shuodelai/room/1' },
      { speaks: 'shuodelai/room/1', guest: 'w1-0', now: 1, type: 'view', view: {} },
    ]) {
      opened.seenFrom(other).postMessage(data, '*');
      rig.keeper.seenFrom(other).postMessage(data, '*');
    }
    rig.keeper.seenFrom(other).postMessage(
      {
        speaks: 'shuodelai/room/1',
        guest: 'g',
        pass: 'seat/stranger',
        type: 'ask',
        id: '1',
        request: { type: 'end' },
      },
      '*',
    );
    await rig.around.pass(50);
    expect(seat.view()).toBe(view);
    expect(rig.director.state.course.value).toBe('lobby');
  });
});
