import { describe, expect, it } from 'vitest';
import type { SessionRequest } from '../../../../src/core/mentor/room/session-request.ts';
import type { Program, Utterance } from '../../../../src/core/program/program.ts';
import { seededRandom } from '../../../../src/core/shared/random.ts';
import type { MentorWindow } from '../../../../src/session/room/mentor/mentor-view.ts';
import { loadShipped, shippedIds } from '../../../support/load.ts';
import { insideOf, PRIVATE_NAMES, privateTexts } from '../../private.ts';
import { anySessionRequest } from './any-session-request.ts';
import { ASession, type SessionChange } from './a-session.ts';

const STEPS = 220;
type Asked = readonly [member: string, request: SessionRequest];

/** Plays a session by chance, or one that was played before; `look` is called after every step. */
async function play(
  session: ASession,
  seed: number,
  look: (session: ASession) => void | Promise<void>,
  played?: readonly Asked[],
): Promise<readonly Asked[]> {
  const random = seededRandom(seed);
  const all: Asked[] = [];
  for (let step = 0; step < (played?.length ?? STEPS); step += 1) {
    const member = random() < 0.75 ? 'screen' : 'desk';
    const asked: Asked = played?.[step] ?? [
      member,
      anySessionRequest(random, session.windows.get(member) as MentorWindow),
    ];
    all.push(asked);
    await session.ask(asked[0], asked[1], `step-${step}`);
    await look(session);
  }
  return all;
}

/** What a record, a mark or a key of today's acts is called by, on the desk and in a record. */
const ON_DESK: readonly string[] = ['act', 'node', 'seed'];

function namesOf(window: unknown, allowed: readonly string[]): string[] {
  const { names } = insideOf(window);
  return PRIVATE_NAMES.filter((name) => names.has(name) && !allowed.includes(name));
}

const isRated = (session: ASession): boolean => session.desk.ratings.length > 0;

/** The rating beside the result is for the mentor once it is saved, for the trainee from 小结 on. */
function checkScreen(program: Program, session: ASession, secrets: ReturnType<typeof privateTexts>): void {
  const { screen } = session;
  if (screen.result || screen.record) return;
  expect(namesOf(screen, [])).toEqual([]);
  const { texts } = insideOf({ ...screen, debrief: undefined });
  const hidden = [...secrets.reasons, ...(screen.stage?.ending ? [] : secrets.outcomes), ...secrets.notes];
  expect(hidden.filter((text) => texts.has(text))).toEqual([]);
  // Thoughts are talked about in 剖析 and not before; reasons of the key never.
  const early = insideOf(screen.debrief?.step === 'analysis' ? {} : (screen.debrief ?? {})).texts;
  expect(secrets.reasons.filter((text) => early.has(text))).toEqual([]);
  // An option is read when it is on offer or has been said, and not before.
  const before = new Set(
    [...screen.options, ...(screen.aside?.options ?? []), ...(screen.aside?.lines ?? [])].map(
      ({ text }) => text,
    ),
  );
  for (const line of screen.talk) if (line.kind === 'said') before.add(line.text);
  const { talk: _talk, debrief: _debrief, ...rest } = screen;
  const unread = [...insideOf(rest).texts].filter((text) => secrets.options.has(text) && !before.has(text));
  expect(unread.filter((text) => text !== screen.stop?.question?.said)).toEqual([]);
  const ids = program.nodes.flatMap((node) =>
    node.kind === 'decision' ? node.choices.map(({ id }) => id) : [],
  );
  const bytes = JSON.stringify(screen);
  expect(ids.filter((id) => id.includes('-') && bytes.includes(`"${id}"`))).toEqual([]);
}

function checkDesk(session: ASession, secrets: ReturnType<typeof privateTexts>): void {
  const { desk } = session;
  if (isRated(session)) return;
  expect(namesOf(desk, ON_DESK)).toEqual([]);
  const { texts } = insideOf(desk);
  const hidden = [...secrets.reasons, ...secrets.notes, ...(desk.stage?.ending ? [] : secrets.outcomes)];
  expect(hidden.filter((text) => texts.has(text))).toEqual([]);
}

describe.each(shippedIds())('over random sessions of %s', (id) => {
  const program = loadShipped(id);
  const secrets = privateTexts(program);

  it('the trainee’s window holds nothing private, and the desk is blind until the rating is saved', async () => {
    let [blind, asides, stops, rated] = [0, 0, 0, 0];
    for (let seed = 0; seed < 3; seed += 1) {
      const session = await ASession.open({ program, seed });
      await play(session, seed, () => {
        blind += session.desk.phase === 'play' ? 1 : 0;
        asides += session.desk.aside ? 1 : 0;
        stops += session.desk.stop ? 1 : 0;
        rated += isRated(session) ? 1 : 0;
        checkScreen(program, session, secrets);
        checkDesk(session, secrets);
      });
      session.director.stop();
    }
    // It has been everywhere.
    for (const count of [blind, asides, stops]) expect(count).toBeGreaterThan(5);
    expect(rated).toBeGreaterThan(5);
  });

  it('both are byte for byte the same whatever the key is', async () => {
    let looked = 0;
    for (let seed = 10; seed < 12; seed += 1) {
      const here = await ASession.open({ program, seed });
      const seen: (string | undefined)[] = [];
      const bytes = (session: ASession) =>
        isRated(session) ? undefined : JSON.stringify([session.screen, session.desk]);
      const asked = await play(here, seed, (session) => void seen.push(bytes(session)));
      const there = await ASession.open({ program: keyed(program), seed });
      let step = 0;
      await play(
        there,
        seed,
        (session) => {
          const before = seen[step];
          step += 1;
          if (before === undefined) return;
          looked += 1;
          expect(bytes(session)).toBe(before);
        },
        asked,
      );
    }
    expect(looked).toBeGreaterThan(100);
  });
});

it('带着答案看: the desk has the key before it, the trainee’s window as little as ever', async () => {
  const change: SessionChange = { terms: { withAnswers: true } };
  const session = await ASession.playing(change);
  await session.say();
  expect(session.desk.answers?.options.length).toBeGreaterThan(1);
  expect(session.desk.answers?.people[0]?.anger).toBeTypeOf('number');
  expect(session.desk.record?.withAnswers).toBe(true);
  checkScreen(session.terms.program, session, privateTexts(session.terms.program));
});

it.each([1, 2, 3])('killed after any event of a session (%d), it shows what it showed', async (seed) => {
  const session = await ASession.open({ seed });
  const shown = new Map<number, string>();
  const bytes = () => JSON.stringify([session.desk, session.screen]);
  const remember = () => void shown.set(session.journal.length, bytes());
  remember();
  await play(session, seed, remember);
  const whole = [...session.journal];
  expect(whole.length).toBeGreaterThan(60);
  for (const [length, before] of shown) {
    await session.restart(whole.slice(0, length));
    expect(bytes(), `after ${length} events`).toBe(before);
  }
  // Nothing that was acknowledged is missing: one event an acknowledgement.
  expect(whole.map(({ order }) => order)).toEqual(whole.map((_, order) => order));
});

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
