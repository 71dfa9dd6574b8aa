import { expect, it } from 'vitest';
import type { Mark } from '../../src/core/room/room-event.ts';
import type { Role } from '../../src/core/room/role.ts';
import { seededRandom } from '../../src/core/shared/random.ts';
import type { Told } from '../../src/ports/room-link.ts';
import { anyRequest } from '../session/room/any-request.ts';
import type { ClassLink } from './room-link-contract.ts';
import { WindowRig } from './window-rig.ts';

const MEMBERS: Readonly<Record<string, Role>> = {
  desk: 'desk',
  screen: 'screen',
  a: 'seat',
  b: 'seat',
  c: 'seat',
  old: 'observer',
};
const NAMES = Object.keys(MEMBERS);

interface Waiting {
  readonly member: string;
  readonly vote: { readonly round: number; readonly mark: Mark } | undefined;
  told: Told | undefined;
}

/** Windows that lose their way, are loaded again, or whose keeper is, while everybody goes on asking. */
async function storm(seed: number) {
  const random = seededRandom(seed);
  const rig = new WindowRig();
  await rig.host();
  const links = new Map<string, ClassLink>();
  for (const [member, role] of Object.entries(MEMBERS)) links.set(member, rig.link(member, role));
  const all = () => [...links.values()];
  await rig.around.until(() => all().every((link) => link.state() === 'on'));
  const waiting: Waiting[] = [];
  const ask = (member: string): void => {
    const link = links.get(member);
    const view = link?.view();
    if (!link || !view) return;
    const request = anyRequest(random, view);
    const vote = request.type === 'vote' ? { round: request.round, mark: request.mark } : undefined;
    const one: Waiting = { member, vote, told: undefined };
    waiting.push(one);
    void link.send(request).then((told) => {
      one.told = told;
    });
  };
  for (let step = 0; step < 150; step += 1) {
    const chance = random();
    const member = NAMES[Math.floor(random() * NAMES.length)] as string;
    if (chance < 0.08) rig.rig.way?.cut(member);
    else if (chance < 0.2) rig.rig.way?.mend(member);
    else if (chance < 0.24) await rig.reload();
    else if (chance < 0.27) {
      // What a window had asked and was not told of goes with it.
      for (const one of waiting.splice(0)) if (one.member !== member && !one.told) waiting.push(one);
      links.set(member, rig.reopen(member, MEMBERS[member] as Role));
    } else ask(random() < 0.5 ? 'desk' : member);
    await rig.around.pass(random() < 0.2 ? 4000 : 50);
  }
  for (const member of NAMES) rig.rig.way?.mend(member);
  await rig.around.until(() => all().every((link) => link.state() === 'on'));
  await rig.around.until(() => waiting.every(({ told }) => told !== undefined));
  for (let beat = 0; beat < 12; beat += 1) await rig.around.pass(1000);
  return { rig, links, waiting };
}

it.each([1, 2, 3, 4])(
  'after any storm everybody who is back sees the one and same class (%d)',
  async (seed) => {
    const { rig, links, waiting } = await storm(seed);
    const { director, around } = rig;
    // By their roles, every window is what the keeper would show whoever comes new.
    for (const [member, link] of links) {
      let fresh: unknown;
      director.look(member, {
        show: (view) => {
          fresh = view;
        },
        gone: () => undefined,
      })();
      expect(JSON.stringify(link.view()), member).toBe(JSON.stringify(fresh));
    }
    const shown = [...links.values()].map((link) => link.view()?.room);
    expect(new Set(shown.map((room) => room?.phase)).size).toBe(1);
    // What was told to be done was done once.
    const ids = around.written.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const votes = waiting.filter(({ vote, told }) => vote && told?.ok).length;
    expect(around.written.filter(({ body }) => body.type === 'vote').length).toBeGreaterThanOrEqual(votes);
    expect(waiting.length).toBeGreaterThan(5);
    expect(around.written.length).toBeGreaterThan(30);
    // And whoever takes the class up from its journal shows the same.
    const desk = JSON.stringify(links.get('desk')?.view());
    await rig.reload();
    await around.until(() => links.get('desk')?.state() === 'on');
    for (let beat = 0; beat < 15; beat += 1) await around.pass(1000);
    expect(JSON.stringify(links.get('desk')?.view())).toBe(desk);
  },
);
