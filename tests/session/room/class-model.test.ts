import { expect, it } from 'vitest';
import type { ClassRequest } from '../../../src/core/room/class-request.ts';
import type { Mark } from '../../../src/core/room/room-event.ts';
import { roomOf } from '../../../src/core/room/room-state.ts';
import { seededRandom, shuffle } from '../../../src/core/shared/random.ts';
import type { Told } from '../../../src/ports/room-link.ts';
import { AClass } from './a-class.ts';
import { anyRequest } from './any-request.ts';

const SEATS = ['a', 'b', 'c'];
const EVERYBODY = ['desk', 'remote', 'screen', ...SEATS, 'old'];

/** What was told of each id, and by whom it was asked. */
class ToldForGood {
  readonly #told = new Map<string, Told>();

  /** Once done, it is done for whoever asks again; what was refused may be taken later. */
  note(id: string, told: Told): void {
    const before = this.#told.get(id);
    if (before?.ok) expect(told, id).toEqual({ ok: true });
    this.#told.set(id, told);
  }

  get done(): string[] {
    return [...this.#told].flatMap(([id, { ok }]) => (ok ? id : []));
  }
}

/** How the votes of a question stand by a model that knows nothing but who tapped what, in the order it was taken. */
function votesByModel(room: AClass): Map<string, Mark> {
  const votes = new Map<string, Mark>();
  for (const { by, body } of room.journal) {
    if (body.type === 'asked') votes.clear();
    if (body.type === 'vote') votes.set(`${body.round}/${by}`, body.mark);
  }
  return votes;
}

function expectVotes(room: AClass): void {
  const asked = room.director.state.questions.at(-1);
  const votes = votesByModel(room);
  const kept = ([1, 2] as const).flatMap((round) =>
    [...(asked?.votes[round] ?? [])].map(([seat, mark]) => [`${round}/${seat}`, mark] as const),
  );
  expect(new Map(kept)).toEqual(votes);
}

const windowsOf = (room: AClass) =>
  new Map([...room.windows].map(([member, view]) => [member, JSON.stringify(view)]));

it.each([1, 2, 3, 4])(
  'whatever is asked comes to one and the same class: late, twice, out of order, over full disks and restarts (%d)',
  async (seed) => {
    const random = seededRandom(seed);
    const room = await AClass.open({ seed });
    const told = new ToldForGood();
    const late: (readonly [member: string, id: string, request: ClassRequest])[] = [];
    let [restarts, full] = [0, 0];
    for (let step = 0; step < 120; step += 1) {
      const member = random() < 0.4 ? 'desk' : (EVERYBODY[Math.floor(random() * EVERYBODY.length)] as string);
      const window = room.windows.get(member);
      if (!window) throw new Error(`${member} has no window`);
      late.push([member, `m${step}`, anyRequest(random, window)]);
      // Some of what was ever asked arrives now, in any order, some of it again.
      const now = shuffle([...late.slice(-3), ...shuffle(late, random).slice(0, 3)], random);
      room.around.full = random() < 0.1;
      full += room.around.full ? 1 : 0;
      const answers = now
        .slice(0, 1 + Math.floor(random() * 4))
        .map(async ([by, id, request]) => told.note(id, await room.director.ask(by, id, request)));
      await Promise.all(answers);
      room.around.full = false;
      await room.around.pass(50);
      expectVotes(room);
      if (random() < 0.1) {
        restarts += 1;
        const before = windowsOf(room);
        await room.restart();
        expect(windowsOf(room)).toEqual(before);
      }
    }
    expect([restarts > 3, full > 3]).toEqual([true, true]);
    // What was told to be done is in the journal, once; the journal is the class.
    const ids = room.journal.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(told.done.filter((id) => !ids.includes(id))).toEqual([]);
    expect(room.journal.map(({ order }) => order)).toEqual(ids.map((_, order) => order));
    expect(roomOf(room.journal)).toEqual(room.director.state);
    expect(told.done.length).toBeGreaterThan(20);
  },
);
