import type { Role } from '../../../src/core/room/role.ts';
import { type ClassLink, linkContract, type LinkRig } from '../../adapters/room-link-contract.ts';
import { type CuttableWay, cuttableWay } from '../../support/cuttable-way.ts';
import { CODE, HubInTest } from './hub-in-test.ts';

const BY_KEY: readonly Role[] = ['desk', 'remote', 'screen'];

async function begin(): Promise<LinkRig> {
  const at = new HubInTest();
  await at.start();
  const { status, words } = await at.open();
  if (status !== 201) throw new Error(words);
  const ways = new Map<string, CuttableWay>();
  // Made beforehand: a link is opened at once.
  for (const member of ['desk', 'screen', 'a', 'b', 'stranger'])
    ways.set(member, await cuttableWay(() => at.port));
  const wayOf = (member: string): CuttableWay => {
    const way = ways.get(member);
    if (!way) throw new Error(`no way for ${member}`);
    return way;
  };
  return {
    link: (member, role) => {
      const address = `http://127.0.0.1:${wayOf(member).port}`;
      const secret = BY_KEY.includes(role)
        ? { key: at.hub.key }
        : { code: member === 'stranger' ? '1' : CODE };
      const more = { ...secret, address, headers: { origin: address }, name: `叫${member}` };
      return at.link(role, member, more) as unknown as ClassLink;
    },
    until: async (holds) => {
      for (let turn = 0; turn < 1000; turn += 1) {
        if (holds()) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error('it does not come about');
    },
    ahead: 0,
    strangerIs: 'wrong-code',
    way: { cut: (member) => wayOf(member).cut(), mend: (member) => wayOf(member).mend() },
    restart: async () => {
      await at.stop();
      await at.start();
    },
    end: async () => {
      await at.end();
      for (const way of ways.values()) await way.close();
    },
  };
}

linkContract('a link over sockets to a hub', begin);
