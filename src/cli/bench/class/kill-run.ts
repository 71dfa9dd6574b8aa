import { roomOf } from '../../../core/room/room-state.ts';
import { memberOf } from '../../hub/secrets.ts';
import { type ClassPlace, withClass } from './class-run.ts';
import { tokenOf } from './crowd-protocol.ts';

export interface KillRun {
  /** Votes that had been acknowledged and were not there afterwards. */
  readonly lostVotes: number;
  /** From the kill until every phone was back. */
  readonly allBackMs: number;
}

const now = (): number => performance.timeOrigin + performance.now();

/** The hub that keeps a class is killed when half of it has voted, and started again. */
export function killRun(place: ClassPlace, clients: number): Promise<KillRun> {
  return withClass(place, clients, async ({ steered, crowd, projector }) => {
    const [keeper] = place.hubs;
    await steered.askNext();
    await steered.openVote(1);
    await projector.shows(0);
    const back = crowd.next('back');
    const voted = crowd.next('voted');
    const half = crowd.next('acked', ({ count }) => count >= clients / 2);
    crowd.order({ do: 'vote', question: 0, round: 1, within: 1000 });
    await half;
    const killedAt = now();
    await keeper?.kill();
    await keeper?.start();
    const { at } = await back;
    const { votes } = await voted;
    await projector.shows(clients);
    const counted = roomOf(await place.journal()).questions[0]?.votes[1];
    const lost = votes.filter(({ client, mark }) => counted?.get(memberOf('seat', tokenOf(client))) !== mark);
    return { lostVotes: lost.length, allBackMs: at - killedAt };
  });
}
