import { roomOf } from '../../../core/room/room-state.ts';
import { memberOf } from '../../hub/secrets.ts';
import { journalIn } from './class-journal.ts';
import { withClass } from './class-run.ts';
import { tokenOf } from './crowd-protocol.ts';
import type { PackedHub } from './packed-hub.ts';

export interface KillRun {
  /** Votes that had been acknowledged and were not there afterwards. */
  readonly lostVotes: number;
  /** From the kill until every phone was back. */
  readonly allBackMs: number;
}

const now = (): number => performance.timeOrigin + performance.now();

/** A hub that is killed when half of a class has voted, and started again. */
export function killRun(hub: PackedHub, clients: number): Promise<KillRun> {
  return withClass(hub, clients, async ({ steered, crowd, projector }) => {
    await steered.askNext();
    await steered.openVote(1);
    await projector.shows(0);
    const back = crowd.next('back');
    const voted = crowd.next('voted');
    const half = crowd.next('acked', ({ count }) => count >= clients / 2);
    crowd.order({ do: 'vote', question: 0, round: 1, within: 1000 });
    await half;
    const killedAt = now();
    await hub.kill();
    await hub.start();
    const { at } = await back;
    const { votes } = await voted;
    await projector.shows(clients);
    const counted = roomOf(journalIn(hub.classes)).questions[0]?.votes[1];
    const lost = votes.filter(({ client, mark }) => counted?.get(memberOf('seat', tokenOf(client))) !== mark);
    return { lostVotes: lost.length, allBackMs: at - killedAt };
  });
}
