import { seededRandom } from '../../../src/core/shared/random.ts';

/**
 * A small scenario drawn from a seed, as YAML (JSON is YAML): two phases with different people in them, side persons,
 * both kinds of interrupt, every kind of condition in every place that takes one, direct effects on every variable,
 * muted acts, overheard acts, facts learnt and cleared, promises, silences that lead elsewhere, grades, answers and thoughts
 * by condition. Every text is its own.
 * It always moves forward, so it has no loops. What it says is of no account: only the rules see it.
 */
export function randomScenario(seed: number): string {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const maybe = (share: number): boolean => random() < share;
  const some = <T>(list: readonly T[], most: number): T[] => {
    const rest = [...list];
    return Array.from({ length: 1 + below(most) }, () => rest.splice(below(rest.length), 1)[0]).filter(
      (item) => item !== undefined,
    ) as T[];
  };

  const people = ['ann', 'bo', 'cy'] as const;
  const facts = ['red', 'blue', 'danger'] as const;
  const acts = [
    ...['see-need', 'name-feeling', 'ask-open', 'pause-to-listen', 'give-face', 'plain-why', 'state-purpose'],
    ...['plain-law-words', 'give-choice', 'date-and-callback', 'calm-boundary', 'order-tone', 'deny-feeling'],
    ...['law-as-club', 'cut-in', 'rhetorical-question', 'threaten', 'clear-order'],
  ];

  const range = (most: number): object => {
    const edge = below(most + 1);
    return maybe(0.5) ? { min: edge } : { max: edge };
  };
  const person = (): object => {
    const [low, high] = [['anger', 5] as const, ['trust', 4] as const];
    const all = [low, high, ['heard', 3] as const, ['progress', 3] as const, ['face', 2] as const];
    return {
      person: one(people),
      ...Object.fromEntries(some(all, 2).map(([name, most]) => [name, range(most)])),
    };
  };
  const condition = (depth = 0): object => {
    const plain = [
      () => ({ fact: one(facts) }),
      () => ({ promise: 'call' }),
      () => ({ window: one(people) }),
      () => ({ won: one(people) }),
      () => ({ gone: one(people) }),
      person,
      person,
    ];
    const deep = [
      () => ({ all: [condition(1), condition(1)] }),
      () => ({ any: [condition(1), condition(1)] }),
      () => ({ not: condition(1) }),
    ];
    return one(depth === 0 ? [...plain, ...deep] : plain)();
  };
  const when = (share: number): object => (maybe(share) ? { when: condition() } : {});

  const grade = (fallback: number): unknown =>
    maybe(0.3)
      ? [
          { when: condition(), grade: below(4), why: '甲' },
          { grade: fallback, why: '乙' },
        ]
      : fallback;
  const effect = (): object => ({
    person: one(people),
    [one(['anger', 'trust', 'heard', 'progress', 'face'])]: one([-1, 1, 2]),
    because: '丙',
  });
  let texts = 0;
  const words = (): string => {
    texts += 1;
    return `第${texts}句`;
  };
  const line = (): object => ({ who: one([...people, 'scene']), text: words(), ...when(0.4) });
  const thinks = (): unknown =>
    maybe(0.5) ? words() : [{ when: condition(), text: words() }, { text: words() }];
  const learnt = (fact: string = one(facts)): unknown => (maybe(0.4) ? fact : { fact, when: condition() });
  /** A way on to one of the given nodes: one node, or the first of a list that holds. */
  const way = (targets: readonly string[]): unknown =>
    maybe(0.5) ? one(targets) : [{ when: condition(), to: one(targets) }, { to: one(targets) }];

  const utterance = (targets: readonly string[]): object => {
    const why = grade(below(4));
    return {
      acts: maybe(0.1) ? [] : some(acts, 2),
      grade: why,
      ...(typeof why === 'number' ? { why: '丁' } : {}),
      go: way(targets),
      ...(maybe(0.35) ? { learns: facts.filter(() => maybe(0.4)).map(learnt) } : {}),
      ...(maybe(0.2) ? { clears: [one(facts)] } : {}),
      ...(maybe(0.3) ? { reply: [line(), line()] } : {}),
      ...(maybe(0.3) ? { thinks: thinks() } : {}),
      ...(maybe(0.25) ? { effect: [effect()] } : {}),
    };
  };
  const choice = (here: readonly string[], targets: readonly string[], free: boolean): object => {
    const to = one(here);
    const others = here.filter((id) => id !== to);
    const said = utterance(targets) as { acts: string[] };
    return {
      text: words(),
      to,
      register: 'casual',
      ...said,
      acts: said.acts.length > 0 ? said.acts : ['ask-open'],
      ...(free ? {} : when(0.4)),
      ...(others.length > 0 && maybe(0.4) ? { overheard: { [one(others)]: some(acts, 1) } } : {}),
      ...(maybe(0.2) ? { promises: ['call'] } : {}),
    };
  };
  const decision = (here: readonly string[], targets: readonly string[]): object => ({
    say: [line()],
    ...(maybe(0.2) ? { learns: [learnt()] } : {}),
    choices: {
      a: choice(here, targets, true),
      b: choice(here, targets, true),
      ...(maybe(0.6) ? { c: choice(here, targets, false) } : {}),
    },
    silence: { to: here[0], ...utterance(targets) },
  });
  const beat = (targets: readonly string[]): object => ({
    say: [line()],
    ...(maybe(0.3) ? { learns: [learnt()] } : {}),
    ...(maybe(0.1) ? { clears: [one(facts)] } : {}),
    go: way(targets),
  });
  const ending = (worth: number): object => ({
    ending: {
      title: '完',
      worth,
      later: [{ text: words() }, { text: words(), ...when(0.5) }],
      verdicts: { [one(people)]: [{ text: words(), when: condition() }, { text: words() }] },
      settles: { call: 'kept' },
    },
  });

  const ends = ['end-low', 'end-mid', 'end-high'];
  const phase = (
    main: string,
    side: readonly string[],
    names: readonly string[],
    after: readonly string[],
  ): object => {
    const here = [main, ...side];
    const nodes = names.map((name, place) => {
      const onward = [...names.slice(place + 1), ...after];
      const near = onward.slice(0, 2);
      return [name, maybe(0.25) ? beat(near) : decision(here, near)];
    });
    return {
      title: '段',
      main,
      side,
      ...(maybe(0.6) ? { carry: some(['heard', 'progress', 'face'], 2) } : {}),
      nodes: Object.fromEntries(nodes),
    };
  };
  const start = (): object => ({ anger: 1 + below(5), trust: below(4), face: below(3) });
  const back = ['resume'];
  const cast = (id: string): object => ({
    name: id,
    call: id,
    age: 40,
    about: '路人',
    disposition: one(['quick-temper', 'uninvolved', 'comfort-seeking']),
    start: start(),
    ...(maybe(0.7) ? { outburst: `${id}-erupts` } : {}),
    ...(maybe(0.7) ? { walkout: `${id}-leaves` } : {}),
  });
  const last = phase('bo', maybe(0.5) ? ['ann'] : [], ['n4', 'n5'], ends) as { nodes: object };
  return JSON.stringify({
    format: 1,
    id: `random-${seed}`,
    title: '随手一段',
    setting: 'scene',
    level: 3,
    minutes: 2,
    profile: 'short',
    focus: ['psychology', 'defuse'],
    lawDate: '2026-11-22',
    reviewed: { legal: null, expert: null },
    briefing: { place: '街口', time: '早上', story: ['有事。'], task: '说说' },
    cast: Object.fromEntries(people.map((id) => [id, cast(id)])),
    facts: {
      red: { name: '红' },
      blue: { name: '蓝' },
      danger: { name: '险', kind: 'circumstance', initially: true },
    },
    promises: { call: { what: '打电话', by: '明天', to: 'ann' } },
    start: 'n1',
    phases: {
      one: phase('ann', ['cy'], ['n1', 'n2', 'n3'], ['n4']),
      two: {
        ...last,
        nodes: { ...last.nodes, ...Object.fromEntries(ends.map((id, place) => [id, ending(place * 2)])) },
      },
    },
    interrupts: Object.fromEntries(
      people.flatMap((id) => [
        [`${id}-erupts`, maybe(0.7) ? decision([id, one(people)], back) : { say: [line()], go: 'resume' }],
        [`${id}-leaves`, { say: [line()], go: maybe(0.5) ? 'end-low' : 'end-mid' }],
      ]),
    ),
  });
}
