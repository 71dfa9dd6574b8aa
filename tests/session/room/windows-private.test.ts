import { describe, expect, it } from 'vitest';
import type { Program, ProgramNode, Utterance } from '../../../src/core/program/program.ts';
import type { ClassRequest } from '../../../src/core/room/class-request.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';
import type { ClassWindow } from '../../../src/session/room/class-view.ts';
import { loadShipped, shippedIds } from '../../support/load.ts';
import { insideOf, PRIVATE_NAMES, privateTexts } from '../private.ts';
import { AClass } from './a-class.ts';
import { anyRequest } from './any-request.ts';

const STEPS = 90;
const PUBLIC = ['screen', 'a', 'b', 'c', 'old'];

/** A lesson by chance: who asks what, as it was asked. */
type Asked = readonly [member: string, request: ClassRequest];

/**
 * Plays a lesson by chance, or one that was played before.
 *
 * @param look called after every step
 */
async function lesson(
  room: AClass,
  seed: number,
  look: (room: AClass) => void,
  played?: readonly Asked[],
): Promise<readonly Asked[]> {
  const random = seededRandom(seed);
  const all: Asked[] = [];
  const next = (): Asked => {
    const member = random() < 0.5 ? 'desk' : (PUBLIC[Math.floor(random() * PUBLIC.length)] as string);
    return [member, anyRequest(random, room.windows.get(member) as ClassWindow)];
  };
  for (let step = 0; step < (played?.length ?? STEPS); step += 1) {
    const [member, request] = played?.[step] ?? next();
    all.push([member, request]);
    await room.ask(member, request, `step-${step}`);
    look(room);
  }
  return all;
}

const isRevealed = (room: AClass): boolean => room.desk.room.question?.revealed === true;

/** Names that a reveal brings out, for as long as the question stands. */
const REVEALED: readonly string[] = ['best', 'why'];

/** Texts somebody has before them in a window, or had: lines, options, one's own run. */
function check(program: Program, room: AClass, secrets: ReturnType<typeof privateTexts>): void {
  const revealed = isRevealed(room);
  for (const member of PUBLIC) {
    const window = room.windows.get(member) as ClassWindow;
    const { names, texts } = insideOf(window);
    const told = PRIVATE_NAMES.filter((name) => names.has(name) && !(revealed && REVEALED.includes(name)));
    expect(told, member).toEqual([]);
    const ended = [
      window.role === 'seat' ? window.run?.ending : undefined,
      window.role === 'screen' ? window.stage?.ending : undefined,
    ];
    const hidden = [
      ...(revealed ? [] : secrets.reasons),
      ...(ended.some(Boolean) ? [] : secrets.outcomes),
      ...secrets.notes,
    ];
    expect(
      hidden.filter((text) => texts.has(text)),
      member,
    ).toEqual([]);
    // An option is read when it is on offer or has been said, and not before.
    const offered = new Set(room.desk.room.question?.options.map(({ text }) => text));
    const said = new Set(room.desk.talk.flatMap((line) => (line.kind === 'said' ? line.text : [])));
    const own = window.role === 'seat' && window.run ? insideOf(window.run).texts : new Set<string>();
    const early = [...texts].filter(
      (text) => secrets.options.has(text) && !offered.has(text) && !said.has(text) && !own.has(text),
    );
    expect(early, member).toEqual([]);
  }
  // Whoever steers is proposed what to do, and is told nobody's number and nothing of the key.
  const remote = insideOf(room.windows.get('remote')).names;
  expect(PRIVATE_NAMES.filter((name) => remote.has(name))).toEqual([]);
  const ids = JSON.stringify(
    PUBLIC.map((member) => room.windows.get(member)).filter(
      (window) => window?.role !== 'seat' || !window.home,
    ),
  );
  for (const id of optionIds(program)) expect(ids).not.toContain(`"${id}"`);
}

const isDecision = (node: ProgramNode) => node.kind === 'decision';
const optionIds = ({ nodes, scenario, nodeIndex }: Program): string[] => {
  const others = new Set([...Object.keys(scenario.cast), ...nodeIndex.keys()]);
  const ids = nodes.filter(isDecision).flatMap(({ choices }) => choices.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !others.has(id) && id.includes('-'));
};

describe.each(shippedIds())('over random lessons of %s, before it is revealed', (id) => {
  const program = loadShipped(id);
  const secrets = privateTexts(program);

  it('no window of screen, seat or observer holds what is private, in its names or its texts', async () => {
    let [looked, alone, panel, revealed] = [0, 0, 0, 0];
    for (let seed = 0; seed < 3; seed += 1) {
      const room = await AClass.open({ program, seed });
      await lesson(room, seed, () => {
        looked += 1;
        alone += room.desk.way === 'alone' ? 1 : 0;
        panel += room.desk.way === 'panel' && room.desk.room.question ? 1 : 0;
        revealed += isRevealed(room) ? 1 : 0;
        check(program, room, secrets);
      });
      room.director.stop();
    }
    // It has been everywhere.
    expect(looked).toBe(3 * STEPS);
    for (const count of [alone, panel, revealed]) expect(count).toBeGreaterThan(3);
  });

  it('they are byte for byte the same whatever the key is', async () => {
    let looked = 0;
    for (let seed = 10; seed < 12; seed += 1) {
      const here = await AClass.open({ program, seed });
      const seen: (string | undefined)[] = [];
      const asked = await lesson(here, seed, (room) =>
        seen.push(isRevealed(room) ? undefined : bytesOf(room, PUBLIC)),
      );
      const there = await AClass.open({ program: keyed(program), seed });
      let step = 0;
      await lesson(
        there,
        seed,
        (room) => {
          const before = seen[step];
          step += 1;
          if (before === undefined) return;
          looked += 1;
          expect(bytesOf(room, PUBLIC)).toBe(before);
        },
        asked,
      );
    }
    expect(looked).toBeGreaterThan(100);
  });

  it('one’s own and the screen are the same whatever the others vote and rate', async () => {
    let looked = 0;
    for (let seed = 20; seed < 22; seed += 1) {
      const here = await AClass.open({ program, seed });
      const seen: (string | undefined)[] = [];
      // Whom one talks to hangs on what everybody chose: that much is meant to be seen.
      const isHidden = (room: AClass) => isRevealed(room) || room.desk.room.phase === 'talk';
      const asked = await lesson(here, seed, (room) =>
        seen.push(isHidden(room) ? undefined : bytesOf(room, ['a', 'screen'])),
      );
      const otherwise = asked.map(
        ([member, request]): Asked => [member, member === 'a' ? request : turned(request)],
      );
      const there = await AClass.open({ program, seed });
      let step = 0;
      await lesson(
        there,
        seed,
        (room) => {
          const before = seen[step];
          step += 1;
          if (before === undefined) return;
          looked += 1;
          expect(bytesOf(room, ['a', 'screen'])).toBe(before);
        },
        otherwise,
      );
    }
    expect(looked).toBeGreaterThan(80);
  });
});

/** Rooms of one seed and one set of names differ in the id they were given by chance, and in nothing else. */
const bytesOf = (room: AClass, members: readonly string[]): string =>
  JSON.stringify(members.map((member) => room.windows.get(member)));

/** The same scenario with another key: every grade and every reason. */
function keyed(program: Program): Program {
  const other = (said: Utterance): Utterance => ({
    ...said,
    grades: said.grades.map((rule) => ({ ...rule, grade: 3 - rule.grade, why: `不是：${rule.why}` })),
  });
  return {
    ...program,
    nodes: program.nodes.map((node) =>
      node.kind === 'decision'
        ? { ...node, choices: node.choices.map(other), silence: other(node.silence) }
        : node,
    ),
  };
}

/** Another vote, another reason, another grade. */
function turned(request: ClassRequest): ClassRequest {
  if (request.type === 'vote') return { ...request, mark: request.mark === 'A' ? 'B' : 'A' };
  if (request.type === 'reason') return { ...request, reason: request.reason === 'rule' ? 'result' : 'rule' };
  if (request.type === 'rate') return { ...request, grade: 3 - request.grade };
  if (request.type === 'hands') return { ...request, counts: request.counts.map((count) => count + 5) };
  return request;
}
