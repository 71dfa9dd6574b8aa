import { seededRandom } from '../../../src/core/shared/random.ts';

/** How visits hang together: not at all, or one reads and writes what belongs to another. */
export type Tie = 'apart' | 'tied';

const VISITS = ['ann', 'bo', 'cy'] as const;
const ACTS = [
  ...['see-need', 'ask-open', 'pause-to-listen', 'give-face', 'state-purpose', 'give-choice'],
  ...['order-tone', 'deny-feeling', 'rhetorical-question', 'cut-in'],
];

/**
 * Three people to be called on in any order, each once, as YAML: a place to choose from, visits of one or two decisions,
 * and a last talk that hangs on what came of them. `apart`: a visit reads and writes its own person and its own fact only.
 * `tied`: any visit may ask of, move and tell what belongs to the others; one of them may be cut short by an outburst or a
 * walk-out, and one may be come back to.
 */
export function randomVisits(seed: number, tie: Tie): string {
  const random = seededRandom(seed * 7 + (tie === 'tied' ? 3 : 0));
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const maybe = (share: number): boolean => random() < share;
  const tied = tie === 'tied';
  let texts = 0;
  const words = (): string => {
    texts += 1;
    return `第${texts}句`;
  };
  const near = (own: string): string => (tied && maybe(0.5) ? one(VISITS) : own);
  const state = (who: string): object => ({
    person: who,
    ...one([{ anger: { min: 3 } }, { anger: { max: 1 } }, { trust: { min: 2 } }, { heard: { min: 1 } }]),
  });
  const condition = (own: string): object => {
    const who = near(own);
    return one([{ fact: `won-${who}` }, { not: { fact: `won-${who}` } }, state(who), { gone: who }]);
  };
  const when = (own: string, share: number): object => (maybe(share) ? { when: condition(own) } : {});
  const spoken = (own: string, next: string): object => ({
    acts: [one(ACTS)],
    grade: maybe(0.3)
      ? [
          { when: condition(own), grade: below(4), why: '甲' },
          { grade: below(4), why: '乙' },
        ]
      : below(4),
    go: next,
    ...(maybe(0.4) ? { learns: [{ fact: `won-${near(own)}`, when: state(own) }] } : {}),
    ...(tied && maybe(0.3)
      ? { effect: [{ person: one(VISITS), [one(['anger', 'trust'])]: one([-1, 1]), because: '丙' }] }
      : {}),
    ...(maybe(0.3) ? { reply: [{ who: own, text: words(), ...when(own, 0.5) }] } : {}),
  });
  const withWhy = (said: object): object =>
    'grade' in said && typeof said.grade === 'number' ? { ...said, why: '丁' } : said;
  /** Words that end a visit themselves, and go on by what that leaves. */
  const leaving = (own: string, next: string): object => ({
    learns: [`done-${own}`],
    go: [{ when: { all: [{ fact: `done-${own}` }, state(one(VISITS))] }, to: 'stairs' }, { to: next }],
  });
  const choice = (own: string, next: string, free: boolean): object => ({
    text: words(),
    to: own,
    register: 'casual',
    ...(free ? {} : when(own, 0.5)),
    ...withWhy(spoken(own, next)),
    ...(tied && next.endsWith('-left') && maybe(0.3) ? leaving(own, next) : {}),
  });
  const decision = (own: string, next: string): object => ({
    say: [{ who: 'scene', text: words(), ...when(own, 0.4) }],
    choices: {
      a: choice(own, next, true),
      b: choice(own, next, true),
      ...(maybe(tied ? 0.2 : 0.4) ? { c: choice(own, next, false) } : {}),
    },
    silence: { to: own, ...withWhy(spoken(own, next)) },
  });
  const again = tied && maybe(0.2) ? one(VISITS) : undefined;
  const visit = (own: string): object => {
    const two = maybe(tied ? 0.2 : 0.5);
    return {
      title: own,
      main: own,
      ...(maybe(0.5) ? { carry: ['heard'] } : {}),
      nodes: {
        [`${own}-1`]: decision(own, two ? `${own}-2` : `${own}-left`),
        ...(two ? { [`${own}-2`]: decision(own, `${own}-left`) } : {}),
        // Whoever may be come back to once is marked the second time only.
        [`${own}-left`]: {
          learns:
            own === again
              ? [{ fact: `done-${own}`, when: { fact: `once-${own}` } }, `once-${own}`]
              : [`done-${own}`],
          go: 'stairs',
        },
      },
    };
  };
  const undone = (who: string): object => ({ not: { fact: `done-${who}` } });
  const done = { all: VISITS.map((who) => ({ fact: `done-${who}` })) };
  const hub = {
    title: '楼梯上',
    main: 'dee',
    side: [...VISITS],
    carry: ['heard', 'face'],
    nodes: {
      stairs: { go: [{ when: done, to: 'last' }, { to: 'whose' }] },
      whose: {
        choices: Object.fromEntries(
          VISITS.map((who) => [
            who,
            {
              text: words(),
              to: 'dee',
              register: 'casual',
              acts: ['plain-law-words'],
              grade: below(4),
              why: '无',
              when: undone(who),
              go: `${who}-1`,
            },
          ]),
        ),
        silence: {
          to: 'dee',
          acts: [],
          grade: 1,
          why: '无',
          go: [...VISITS.map((who) => ({ when: undone(who), to: `${who}-1` })), { to: 'end-low' }],
        },
      },
    },
  };
  const ending = (worth: number): object => ({
    ending: {
      title: '完',
      worth,
      later: [{ text: words() }, { text: words(), when: { fact: `won-${one(VISITS)}` } }],
      verdicts: {
        [one(VISITS)]: [{ text: words(), when: { fact: `won-${one(VISITS)}` } }, { text: words() }],
      },
    },
  });
  const asked = one(VISITS);
  const closing = {
    title: '末了',
    main: 'dee',
    nodes: {
      last: {
        go: [
          { when: { all: [{ fact: `won-${asked}` }, { fact: `won-${one(VISITS)}` }] }, to: 'end-high' },
          { when: tied ? state(asked) : { fact: `won-${asked}` }, to: 'end-mid' },
          { to: 'end-low' },
        ],
      },
      ...Object.fromEntries(['end-low', 'end-mid', 'end-high'].map((id, place) => [id, ending(place * 2)])),
    },
  };
  const start = (id: string): object => {
    if (id === 'dee') return { anger: 0, trust: 0, face: 1 };
    // Near the edge, one of each: he shouts, and she leaves.
    if (tied && id === 'bo') return { anger: 4 + below(2), trust: 1 + below(2), face: below(2) };
    if (tied && id === 'cy') return { anger: 2, trust: 0, face: 0 };
    return { anger: 2 + below(4), trust: below(3), face: below(2) };
  };
  const cast = (id: string): object => ({
    name: id,
    call: id,
    age: 40,
    about: '路人',
    disposition: one(['quick-temper', 'uninvolved', 'comfort-seeking']),
    start: start(id),
    ...(tied && id === 'bo' ? { outburst: 'bo-erupts' } : {}),
    ...(id === 'cy' ? { walkout: 'cy-leaves' } : {}),
  });
  const marks = (kind: string): object =>
    Object.fromEntries(VISITS.map((who) => [`${kind}-${who}`, { name: kind, kind: 'circumstance' }]));
  return JSON.stringify({
    format: 1,
    id: `visits-${tie}-${seed}`,
    title: '挨家走',
    setting: 'community',
    level: 3,
    minutes: 2,
    profile: 'short',
    focus: ['psychology', 'communication'],
    lawDate: '2026-11-22',
    reviewed: { legal: null, expert: null },
    briefing: { place: '楼道', time: '傍晚', story: ['走访。'], task: '走走' },
    cast: Object.fromEntries([...VISITS, 'dee'].map((id) => [id, cast(id)])),
    facts: { ...marks('won'), ...marks('done'), ...marks('once') },
    start: 'stairs',
    phases: { hub, ...Object.fromEntries(VISITS.map((who) => [`at-${who}`, visit(who)])), closing },
    interrupts: {
      ...(tied
        ? { 'bo-erupts': { say: [{ who: 'bo', text: words() }], learns: ['won-ann'], go: 'resume' } }
        : {}),
      'cy-leaves': { say: [{ who: 'scene', text: words() }], go: 'cy-left' },
    },
  });
}
