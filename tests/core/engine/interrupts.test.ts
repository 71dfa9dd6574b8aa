import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { compileMachine, type MachineEvent, type ScenarioMachine } from '../../../src/core/engine/machine.ts';
import { type ScenarioEvent, startSituation, step } from '../../../src/core/engine/step.ts';
import { machineEvent, placeOf, stepEvents } from '../../../src/core/engine/machine-events.ts';
import type { Situation } from '../../../src/core/program/world.ts';
import { moodOf, type PersonState } from '../../../src/core/person/person-state.ts';
import { loadFixture } from '../../support/load.ts';
import { variant } from '../check/naive.ts';

const program = loadFixture('sound-short');

/** `advance` and `silence` as they are, any other word a choice. */
const eventOf = (word: string): ScenarioEvent =>
  word === 'advance' || word === 'silence' ? { type: word } : { type: 'choose', choice: word };

const machine = compileMachine(program);
const start = (of: ScenarioMachine = machine, snapshot?: unknown) =>
  createActor(of, snapshot === undefined ? {} : { snapshot: snapshot as never }).start();
type Actor = ReturnType<typeof start>;
type Snapshot = ReturnType<Actor['getSnapshot']>;

/** An ended talk hears nothing more; XState would only warn. */
function send(actor: Actor, event: MachineEvent): void {
  if (actor.getSnapshot().status === 'active') actor.send(event);
}

const person = (id: string, { people }: { readonly people: readonly PersonState[] }): PersonState =>
  people[program.personIndex.get(id) ?? -1] as PersonState;

const moodIn = (snapshot: Snapshot, id: string): string | undefined =>
  (snapshot.value as unknown as { play?: Record<string, string> }).play?.[`mood-${id}`];

function expectSame(situation: Situation, snapshot: Snapshot): void {
  expect(placeOf(program, snapshot)).toBe(program.nodes[situation.node]?.id);
  expect(snapshot.context.world).toEqual(situation.world);
  if (snapshot.status === 'done') return;
  for (const { id } of program.people)
    expect(moodIn(snapshot, id)).toBe(moodOf(person(id, situation.world).anger));
}

/** Plays on both drivers and sees that they agree after every word. */
function play(...words: string[]): { situation: Situation; snapshot: Snapshot; places: string[] } {
  const actor = start();
  let situation = startSituation(program);
  const places: string[] = [];
  for (const word of words) {
    const next = step(program, situation, eventOf(word));
    expect(next, `${word} means something at ${program.nodes[situation.node]?.id}`).toBeDefined();
    situation = next as Situation;
    send(actor, machineEvent(eventOf(word)));
    expectSame(situation, actor.getSnapshot());
    places.push(program.nodes[situation.node]?.id ?? '');
  }
  return { situation, snapshot: actor.getSnapshot(), places };
}

/** Ordered about he is at the edge; whatever does not cool him then is an outburst. */
const OUTBURST = ['order', 'cut-in'];

describe('an outburst', () => {
  it('plays its node instead of where the choice was going', () => {
    const { situation, places } = play(...OUTBURST);
    expect(places).toEqual(['why', 'he-erupts']);
    expect(program.nodes[situation.resume]?.id).toBe('stands');
    expect(person('he', situation.world)).toMatchObject({ anger: 4, calm: 0 });
    expect(situation.world).toMatchObject({ erupted: 1, gone: 0, pending: null });
  });

  it.each([
    ['cut-in', 'stands'],
    ['ask', 'stands'],
    ['silence', 'stands'],
  ])('returns exactly to where %s was going: %s', (word, target) => {
    expect(play('order', word, 'wait').places).toEqual(['why', 'he-erupts', target]);
  });

  it('returns to a target of another phase, and leaves the first phase only once', () => {
    const jumping = variant('sound-short', ['        next: stands\n', '        next: tale\n']);
    const actor = start(compileMachine(jumping));
    let situation = startSituation(jumping);
    const heard: number[] = [];
    for (const word of [...OUTBURST, 'wait']) {
      situation = step(jumping, situation, eventOf(word)) as Situation;
      send(actor, machineEvent(eventOf(word)));
      expect(actor.getSnapshot().context.world).toEqual(situation.world);
      heard.push(person('he', situation.world).heard);
    }
    expect(placeOf(jumping, actor.getSnapshot())).toBe('tale');
    expect(jumping.phases[situation.world.phase]?.id).toBe('behind');
    // What was heard inside the interrupt belongs to the new phase already: it is not forgotten on return.
    expect(heard).toEqual([0, 0, 1]);
  });

  it('takes silence as an answer and returns as well', () => {
    expect(play(...OUTBURST, 'silence').places).toEqual(['why', 'he-erupts', 'stands']);
  });

  it('keeps what was found before it broke in, and returns to an ending too', () => {
    const words = ['put-down', 'ask', 'advance', 'deny', 'rules', 'stall'];
    const { situation, places, snapshot } = play(...words);
    expect(places.at(-1)).toBe('he-erupts');
    expect(snapshot.status).toBe('active');
    const bit = (fact: string) => situation.world.facts & (program.factBit.get(fact) ?? 0);
    expect([bit('danger') > 0, bit('wife-ill') > 0]).toEqual([false, true]);
    const ended = play(...words, 'own-up');
    expect(ended.places.at(-1)).toBe('half');
    expect(ended.snapshot.status).toBe('done');
    expect(person('fang', ended.situation.world)).toEqual(person('fang', play('put-down').situation.world));
  });

  it('lets what is said in it count: owned up, he is one step down and keeps his face', () => {
    const waited = person('he', play(...OUTBURST, 'wait').situation.world);
    const owned = person('he', play(...OUTBURST, 'own-up').situation.world);
    expect(owned).toMatchObject({ anger: waited.anger - 1, face: waited.face + 1 });
  });

  it('leaves the mood regions to anger alone', () => {
    const at = play('order').snapshot;
    expect(moodIn(at, 'he')).toBe('edge');
    const { snapshot } = play(...OUTBURST);
    expect(moodIn(snapshot, 'he')).toBe('heated');
    expect(moodIn(snapshot, 'fang')).toBe(moodIn(at, 'fang'));
    const { snapshot: back } = play(...OUTBURST, 'own-up');
    expect([moodIn(back, 'he'), moodIn(back, 'fang')]).toEqual(['tense', moodIn(at, 'fang')]);
  });

  it('plays to the machine’s own record: the dialogue region goes through `interrupt`', () => {
    const value = play(...OUTBURST).snapshot.value as unknown as { play: { dialogue: object } };
    expect(value.play.dialogue).toEqual({ interrupt: 'he-erupts' });
    const back = play(...OUTBURST, 'wait').snapshot.value as unknown as { play: { dialogue: object } };
    expect(back.play.dialogue).toEqual({ talk: { street: 'stands' } });
  });
});

/** Erupts once and is given his face back; provoked to the edge again, and once more there. */
const SECOND = [...OUTBURST, 'own-up', 'advance', 'deny', 'rules', 'stall'];

describe('a second outburst', () => {
  it('is a walk-out, which never returns', () => {
    // Still some face left: no walk-out of the other kind, for which trust and face must both be gone.
    const before = play(...SECOND.slice(0, -1)).situation;
    expect(person('he', before.world)).toMatchObject({ anger: 5, face: 1 });
    expect(before.world.erupted).toBe(1);
    const { places, situation } = play(...SECOND);
    expect(places).toEqual(['why', 'he-erupts', 'stands', 'tale', 'road', 'parting', 'he-leaves']);
    expect(situation.world).toMatchObject({ gone: 1, pending: null });
    const { places: onward, snapshot } = play(...SECOND, 'advance');
    expect(onward.at(-1)).toBe('left');
    expect(snapshot.status).toBe('done');
  });

  it('is an outburst where it is the first: the same words, said to one who has not erupted yet', () => {
    const before = play(...SECOND.slice(0, -1)).situation;
    const fresh = { ...before, world: { ...before.world, erupted: 0 } };
    const after = step(program, fresh, eventOf('stall'));
    expect(program.nodes[after?.node ?? -1]?.id).toBe('he-erupts');
  });

  it('whatever is sent after it: nobody comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stepEvents(program)), { maxLength: 8 }), (events) => {
        const actor = start();
        for (const word of SECOND) send(actor, machineEvent(eventOf(word)));
        for (const event of events) {
          send(actor, machineEvent(event));
          expect(['he-leaves', 'left']).toContain(placeOf(program, actor.getSnapshot()));
          expect(actor.getSnapshot().context.world.gone).toBe(1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('offers nothing addressed to who has left', () => {
    const { situation } = play(...SECOND);
    const elsewhere = { ...situation, node: program.nodeIndex.get('parting') ?? -1 };
    expect(step(program, elsewhere, { type: 'choose', choice: 'see-off' })).toBeUndefined();
  });
});

describe('a walk-out without a second outburst', () => {
  it('comes where trust and face are gone and nothing raises either', () => {
    expect(play(...OUTBURST, 'threaten').places).toEqual(['why', 'he-erupts', 'stands']);
    const before = play(...OUTBURST, 'threaten', 'advance').situation;
    expect(person('he', before.world)).toMatchObject({ trust: 0, face: 0 });
    expect(play(...OUTBURST, 'threaten', 'advance', 'deny').places.at(-1)).toBe('he-leaves');
  });
});

describe('two people at the edge at once', () => {
  const both = variant(
    'sound-short',
    ['about: 楼上的住户', 'about: 楼上的住户\n    outburst: he-leaves'],
    ['acts: [cut-in]', 'acts: [cut-in]\n            overheard: {fang: [cut-in]}'],
  );

  it('the one addressed erupts; the other keeps what they felt', () => {
    const heard = step(both, startSituation(both), eventOf('order')) as Situation;
    const edge = heard.world.people.map((state) => ({ ...state, anger: 5 }));
    const after = step(both, { ...heard, world: { ...heard.world, people: edge } }, eventOf('cut-in'));
    expect(both.nodes[after?.node ?? -1]?.id).toBe('he-erupts');
    expect(after?.world.erupted).toBe(1 << (both.personIndex.get('he') ?? -1));
    expect(after?.world.people[both.personIndex.get('fang') ?? -1]?.anger).toBe(5);
  });
});

describe('saved inside an interrupt', () => {
  it.each([
    ['an outburst', OUTBURST],
    ['a walk-out', SECOND],
    ['back from an outburst', [...OUTBURST, 'wait']],
  ])('%s goes on after JSON and a restart as if nothing had been', (_, words) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stepEvents(program)), { maxLength: 10 }), (events) => {
        const actor = start();
        for (const word of words) send(actor, machineEvent(eventOf(word)));
        const restored = start(
          compileMachine(loadFixture('sound-short')),
          JSON.parse(JSON.stringify(actor.getPersistedSnapshot())),
        );
        expect(restored.getSnapshot().value).toEqual(actor.getSnapshot().value);
        for (const event of events) {
          send(actor, machineEvent(event));
          send(restored, machineEvent(event));
          expect(restored.getSnapshot().value).toEqual(actor.getSnapshot().value);
          expect(restored.getSnapshot().context).toEqual(actor.getSnapshot().context);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the plain model and the machine', () => {
  it('agree on random walks that keep him at the edge, illegal events included', () => {
    const provoking = [
      'order',
      'cut-in',
      'deny',
      'rules',
      'stall',
      'threaten',
      'silence',
      'advance',
      'wait',
      'ask',
    ];
    const met = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom([], OUTBURST, SECOND),
        fc.array(fc.constantFrom(...provoking), { maxLength: 15 }),
        (first, walk) => {
          const actor = start();
          let situation = startSituation(program);
          for (const word of [...first, ...walk]) {
            situation = step(program, situation, eventOf(word)) ?? situation;
            send(actor, machineEvent(eventOf(word)));
            expectSame(situation, actor.getSnapshot());
            met.add(program.nodes[situation.node]?.id ?? '');
          }
        },
      ),
      { numRuns: 100, seed: 20261122 },
    );
    for (const id of ['he-erupts', 'he-leaves', 'left']) expect(met).toContain(id);
  });

  it('an interrupt leaves the phase as it was', () => {
    const phases = [OUTBURST, [...OUTBURST, 'wait'], [...OUTBURST, 'wait', 'advance'], SECOND].map(
      (words) => program.phases[play(...words).situation.world.phase]?.id,
    );
    expect(phases).toEqual(['street', 'street', 'behind', 'behind']);
  });
});
