import type { RoomEvent, Round } from '../../../core/room/room-event.ts';
import { memberOf } from '../../hub/secrets.ts';
import { journalIn, votersIn } from './class-journal.ts';
import { Crowd } from './crowd-host.ts';
import { tokenOf, type Vote } from './crowd-protocol.ts';
import type { PackedHub } from './packed-hub.ts';
import { type Paint, Projector } from './projector.ts';
import { SteeredClass } from './steered-class.ts';

export interface ClassRun {
  readonly clients: number;
  /** From the order to join until every phone has loaded its page and has its window. */
  readonly joinMs: number;
  /** From the moment a phone sends its vote until the projector has painted it. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** The same until the phone is told that it is written. */
  readonly ackP99Ms: number;
  /** Votes measured. */
  readonly votes: number;
  /** The most the hub has held. */
  readonly hubMemoryMB: number | undefined;
  /** Processor time of the hub while votes were cast, by the vote. */
  readonly hubCpuMsPerVote: number | undefined;
}

const SCENARIO = 'fifth-visit';
/** All vote within this, in milliseconds. */
const WITHIN = 1000;
/** So many votes are enough to speak of one in a hundred. */
const ENOUGH = 400;

const now = (): number => performance.timeOrigin + performance.now();

/** The value below which a share of them lies: nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** From each vote's sending to the first painted number that counts it. */
function latencies(votes: readonly Vote[], voters: readonly string[], paints: readonly Paint[]): number[] {
  const placeOf = new Map(voters.map((member, index) => [member, index + 1]));
  return votes.map(({ client, sentAt }) => {
    const place = placeOf.get(memberOf('seat', tokenOf(client))) ?? Number.POSITIVE_INFINITY;
    const painted = paints.find(({ voted, at }) => voted >= place && at >= sentAt);
    return painted ? painted.at - sentAt : Number.POSITIVE_INFINITY;
  });
}

/** Where a class is held. */
export interface ClassPlace {
  /** The first keeps the class where there are several; desk and projector are at the last. */
  readonly hubs: readonly PackedHub[];
  readonly journal: () => Promise<readonly RoomEvent[]>;
}

/** A class on one hub, with its journal on the disk. */
export const onOneHub = (hub: PackedHub): ClassPlace => ({
  hubs: [hub],
  journal: async () => journalIn(hub.classes),
});

interface OneVote {
  readonly painted: readonly number[];
  readonly acked: readonly number[];
}

async function oneVote({ place, steered, crowd, projector, clients }: Parts, round: Round): Promise<OneVote> {
  await steered.openVote(round);
  await projector.shows(0);
  await projector.paints();
  crowd.order({ do: 'vote', question: steered.question, round, within: WITHIN });
  const { votes } = await crowd.next('voted');
  await projector.shows(clients);
  const voters = votersIn(await place.journal(), steered.question, round);
  return {
    painted: latencies(votes, voters, await projector.paints()),
    acked: votes.map(({ sentAt, ackedAt }) => ackedAt - sentAt),
  };
}

interface Parts {
  readonly place: ClassPlace;
  readonly steered: SteeredClass;
  readonly crowd: Crowd;
  readonly projector: Projector;
  readonly clients: number;
}

/** A class of so many phones with its projector, from nothing; everything is ended afterwards. */
export async function withClass<T>(
  place: ClassPlace,
  clients: number,
  work: (parts: Parts, joinMs: number) => Promise<T>,
): Promise<T> {
  const { hubs } = place;
  for (const hub of hubs) await hub.start();
  const { address = '', key = '' } = hubs.at(-1) ?? {};
  const crowd = new Crowd();
  const steered = await SteeredClass.open(address, key, SCENARIO);
  const projector = await Projector.open(`${address}/#/class/${key}/screen`);
  try {
    const { code } = steered.view.join;
    const began = now();
    crowd.order({ do: 'join', addresses: hubs.map((hub) => hub.address), code, count: clients });
    const { at } = await crowd.next('in');
    await steered.until(({ room }) => room.here === clients);
    return await work({ place, steered, crowd, projector, clients }, at - began);
  } finally {
    steered.close();
    await Promise.all([crowd.end(), projector.close()]);
    for (const hub of hubs) await hub.clear();
  }
}

/** Votes of a class of so many phones, as they are seen on the projector. */
export function classRun(place: ClassPlace, clients: number): Promise<ClassRun> {
  return withClass(place, clients, async (parts, joinMs) => {
    const [keeper] = place.hubs;
    const cpuMs = () => keeper?.cpuMs() ?? Number.NaN;
    const [painted, acked]: [number[], number[]] = [[], []];
    let cpu = 0;
    while (painted.length < ENOUGH && (await parts.steered.askNext()))
      for (const round of [1, 2] as const) {
        const before = cpuMs();
        const seen = await oneVote(parts, round);
        cpu += cpuMs() - before;
        painted.push(...seen.painted);
        acked.push(...seen.acked);
        await parts.steered.closeVote(round);
      }
    return {
      clients,
      joinMs,
      p50Ms: quantile(painted, 0.5),
      p95Ms: quantile(painted, 0.95),
      p99Ms: quantile(painted, 0.99),
      ackP99Ms: quantile(acked, 0.99),
      votes: painted.length,
      hubMemoryMB: keeper?.memoryMB(),
      hubCpuMsPerVote: Number.isNaN(cpu) ? undefined : cpu / painted.length,
    };
  });
}
