import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../src/core/room/clean-name.ts';
import { MARKS, REASONS, type RoomBody, type RoomEvent } from '../../../src/core/room/room-event.ts';
import { questionNow, type RoomState } from '../../../src/core/room/room-model.ts';
import { foldRoom, roomOf } from '../../../src/core/room/room-state.ts';
import { viewFor } from '../../../src/core/room/view-for.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';
import { classOf, QUESTION, SECRET } from './room-play.ts';

const SEATS = ['a', 'b', 'c', 'd', 'e'];
const MEMBERS = [...SEATS, 'desk', 'screen', 'old', 'keeper', 'stranger'];

/** Anything anybody could say, sensible or not. */
function anyBody(random: () => number, asked: number): RoomBody {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const question = Math.max(0, asked - pick([0, 1, 1, 1, 2]));
  const round = pick([1, 2] as const);
  const bodies: readonly RoomBody[] = [
    QUESTION(question),
    { type: 'voting', question, round, until: pick([undefined, 50, 1e9]) },
    { type: 'extended', question, round, until: 1e9 },
    { type: 'vote', question, round, mark: pick(MARKS) },
    { type: 'vote', question, round, mark: pick(['A', 'B', 'C']) },
    { type: 'ready', question },
    { type: 'reason', question, reason: pick(REASONS) },
    { type: 'closed', question, round },
    { type: 'talking', question },
    { type: 'told', told: 1 + Math.floor(random() * 30) },
    { type: 'way', way: pick(['together', 'panel', 'alone']) },
    { type: 'rated', question, mark: pick(['A', 'B', 'C']), grade: Math.floor(random() * 4) },
    { type: 'hands', question, round, counts: [1, 2, 3] },
    { type: 'left', member: pick(MEMBERS) },
    { type: 'back', member: pick(MEMBERS) },
    { type: 'joined', member: pick(MEMBERS), role: 'seat', name: '后来的' },
    { type: 'renamed', member: pick(MEMBERS), name: '改过的' },
  ];
  // What ends a question, or a seat, comes now and then, or there is little to look at.
  const endings: readonly RoomBody[] = [
    { type: 'revealed', question },
    { type: 'rewound', to: 0, told: 1 },
    { type: 'removed', member: pick(MEMBERS) },
    { type: 'chose', event: { type: 'choice', node: 'who-called', choice: 'rule', ms: 0 }, told: 2 },
  ];
  return pick(random() < 0.1 ? endings : bodies);
}

/** A random lesson as it was taken in: everybody says all sorts of things, the desk now and then the right one. */
function anyLesson(seed: number): readonly RoomEvent[] {
  const random = seededRandom(seed);
  const room = classOf(SEATS);
  for (let step = 0; step < 160; step += 1) {
    const by = MEMBERS[Math.floor(random() * MEMBERS.length)] as string;
    room.send(random() < 0.5 ? 'desk' : by, anyBody(random, room.keeper.state.questions.length), step);
    room.send(random() < 0.5 ? 'desk' : 'keeper', anyBody(random, room.keeper.state.questions.length), step);
    room.send(
      SEATS[step % SEATS.length] as string,
      anyBody(random, room.keeper.state.questions.length),
      step,
    );
  }
  return room.journal;
}

const open = (state: RoomState): boolean => questionNow(state)?.revealed === false;

const publicViews = (state: RoomState, me: string) =>
  JSON.stringify([
    viewFor(state, 'screen', 'screen'),
    viewFor(state, 'observer', 'x'),
    viewFor(state, 'seat', me),
  ]);

/** The same lesson with everything secret different: the key, and what everybody but `me` voted and why. */
const otherwise = (journal: readonly RoomEvent[], me: string): RoomEvent[] =>
  journal.map((event): RoomEvent => {
    const { body, by } = event;
    if (body.type === 'asked') {
      const key = body.key.map((one, index) => ({
        ...one,
        grade: (one.grade + index + 1) % 4,
        why: '别的',
        acts: [],
      }));
      return { ...event, body: { ...body, key } };
    }
    if (by === me) return event;
    if (body.type === 'vote') return { ...event, body: { ...body, mark: body.mark === 'A' ? 'B' : 'A' } };
    if (body.type === 'reason') return { ...event, body: { ...body, reason: 'feeling' } };
    if (body.type === 'hands') return { ...event, body: { ...body, counts: [9, 9, 9] } };
    return event;
  });

describe('before it is revealed, over random lessons', () => {
  it('no window of the room holds a grade, an act or a reason', () => {
    let looked = 0;
    for (let seed = 0; seed < 90; seed += 1) {
      let state = roomOf([]);
      for (const event of anyLesson(seed)) {
        state = foldRoom(state, event);
        if (!open(state)) continue;
        looked += 1;
        for (const me of SEATS) {
          const seen = publicViews(state, me);
          expect(seen).not.toContain(SECRET);
          expect(seen).not.toMatch(/grade|not-say|next-door|best|why|acts|choice/);
        }
      }
    }
    expect(looked).toBeGreaterThan(1000);
  });

  it('a seat and the screen look the same whatever the key is and whatever the others do', () => {
    let looked = 0;
    for (let seed = 100; seed < 140; seed += 1) {
      const journal = anyLesson(seed);
      const me = SEATS[seed % SEATS.length] as string;
      let [here, there] = [roomOf([]), roomOf([])];
      const other = otherwise(journal, me);
      journal.forEach((event, index) => {
        [here, there] = [foldRoom(here, event), foldRoom(there, other[index] as RoomEvent)];
        // Whom one talks to is told in the talk, and hangs on what everybody chose: that much is meant to be seen.
        if (!open(here) || here.course.value === 'talk') return;
        looked += 1;
        expect(publicViews(there, me)).toBe(publicViews(here, me));
      });
    }
    expect(looked).toBeGreaterThan(500);
  });

  it('the desk cannot work out who chose what from how the counts grow while a vote runs', () => {
    const desk = (marks: readonly ('A' | 'B' | 'C')[], named: boolean) => {
      const room = classOf(SEATS, { named });
      room.must('desk', QUESTION(0));
      room.must('desk', { type: 'voting', question: 0, round: 1 });
      return marks.map((mark, index) => {
        room.must(SEATS[index] as string, { type: 'vote', question: 0, round: 1, mark });
        return JSON.stringify(viewFor(room.keeper.state, 'desk', 'desk'));
      });
    };
    expect(desk(['A', 'B', 'C'], false)).toEqual(desk(['C', 'C', 'A'], false));
    expect(desk(['A', 'B', 'C'], true)).not.toEqual(desk(['C', 'C', 'A'], true));
  });

  it('even the desk is not told who chose what in a lesson without names', () => {
    for (let seed = 200; seed < 220; seed += 1) {
      const state = roomOf(anyLesson(seed));
      expect(viewFor(state, 'desk', 'desk').members.every(({ votes }) => votes === undefined)).toBe(true);
    }
  });
});

it('members that are back see the same, whatever came twice, late or out of order', () => {
  for (let seed = 300; seed < 320; seed += 1) {
    const journal = anyLesson(seed);
    const random = seededRandom(seed);
    const whole = roomOf(journal);
    // A client that lost its connection gets one snapshot and what comes after it, some of it twice.
    const cut = Math.floor(random() * journal.length);
    let state = roomOf(journal.slice(0, cut));
    for (const event of journal.slice(Math.max(0, cut - 5))) state = foldRoom(foldRoom(state, event), event);
    for (const role of ['desk', 'remote', 'screen', 'observer'] as const)
      expect(viewFor(state, role, 'x')).toEqual(viewFor(whole, role, 'x'));
    for (const me of SEATS) expect(viewFor(state, 'seat', me)).toEqual(viewFor(whole, 'seat', me));
  }
});

it('views are plain JSON', () => {
  for (let seed = 400; seed < 410; seed += 1) {
    const state = roomOf(anyLesson(seed));
    for (const role of ['desk', 'remote', 'screen', 'seat', 'observer'] as const) {
      const view = viewFor(state, role, 'a');
      expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify(structuredClone(view))));
      expect(Object.values(view).some((value) => value instanceof Map || value instanceof Set)).toBe(false);
    }
  }
});

describe('a name', () => {
  it.each([
    ['  小李  ', '小李'],
    ['三排\n小 李', '三排 小 李'],
    ['\u202e岳林', '岳林'],
    ['a\u200bb\u2066c', 'abc'],
    ['<b>粗</b>', '<b>粗</b>'],
    ['一二三四五六七八九十一二三四五六七八', '一二三四五六七八九十一二三四五六'],
    ['\u200b\u200b', ''],
    ['\u3164\uffa0\u2800\u115f', ''],
    ['a\u034f\ufe0fb\u{e0101}', 'ab'],
    ['e\u200b\u0301', '\u00e9'],
    [`岳${'\u0336\u0489'.repeat(6)}林`, '岳\u0336\u0489林'],
    ['a \u200b b', 'a b'],
    ['👩‍🚒消防', '👩🚒消防'],
  ])('%j is kept as %j', (text, kept) => {
    expect(cleanName(text)).toBe(kept);
    expect(cleanName(kept)).toBe(kept);
  });
});
