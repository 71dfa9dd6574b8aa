/** A mutant no test can kill, because the program does the same with it. Found by its text, so that it may move. */
export interface Equivalent {
  /** Path below the repository root. */
  readonly file: string;
  /** The source line the change begins in. */
  readonly line: string;
  /** What is changed. */
  readonly part: string;
  /** What stands in its place. */
  readonly becomes: string;
  /** Why nothing can tell the two apart. */
  readonly why: string;
}

const CHECK = 'src/core/check';
const ARCHIVE = 'src/core/exchange/archive';
const INTERRUPTS_OF =
  'const { outburst, walkout } = program.people[person] ?? { outburst: -1, walkout: -1 };';
const EVERY_PERSON =
  'a linked program has every person its listeners name: the fallback is for the type checker';
const UNIQUE = 'the two compared are never equal';

/** The fallback for a person there is not, in both files that have it: never reached. */
const personFallback = (file: string): Equivalent[] =>
  [
    ['{ outburst: -1, walkout: -1 }', '{}'],
    ['-1', '+1'],
  ].map(([part = '', becomes = '']) => ({ file, line: INTERRUPTS_OF, part, becomes, why: EVERY_PERSON }));

/** Left out of the score, and listed with it. An entry that no survivor bears out is reported as stale. */
export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'src/core/person/explain.ts',
    line: "if (act === 'boundary' && note === 'landed' && state.anger <= 2) return '并没有要闹，你先划线，像是被防着';",
    part: "note === 'landed'",
    becomes: 'true',
    why: 'up to anger 2 a boundary always lands (and chills), said twice or not',
  },
  {
    file: 'src/core/person/observe.ts',
    line: "hands: HANDS[state.anger] ?? '手放下了',",
    part: "'手放下了'",
    becomes: '""',
    why: 'anger is 0–5 and the list has six entries: the fallback is for the type checker',
  },
  ...personFallback(`${CHECK}/reads.ts`),
  ...personFallback(`${CHECK}/liveness.ts`),
  {
    file: `${CHECK}/liveness.ts`,
    line: 'for (const to of next[node.index] ?? []) {',
    part: '[]',
    becomes: '["Stryker was here"]',
    why: 'there is one list of successors for every node: never reached',
  },
  {
    file: `${CHECK}/liveness.ts`,
    line: ': [];',
    part: '[]',
    becomes: '["Stryker was here"]',
    why: 'only asked whether one of its branches returns, and a word has no branch',
  },
  {
    file: `${CHECK}/next-acts.ts`,
    line: 'act === null || isNegative(act) ? 0 : (ACT_BIT.get(act) ?? 0);',
    part: 'act === null',
    becomes: 'false',
    why: 'the table of bits has none for null: 0 either way',
  },
  ...['true', 'item.acts.length + item.mutedActs.length >= 0'].map((becomes) => ({
    file: `${CHECK}/next-acts.ts`,
    line: '(item) => item.person === person && item.acts.length + item.mutedActs.length > 0,',
    part: 'item.acts.length + item.mutedActs.length > 0',
    becomes,
    why: 'who hears nothing either way adds no act and, having none, remembers: the same mask',
  })),
  {
    file: `${ARCHIVE}/merge-archives.ts`,
    line: '? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))',
    part: 'left < right',
    becomes: 'left <= right',
    why: `${UNIQUE}: names of one object`,
  },
  {
    file: `${ARCHIVE}/merge-archives.ts`,
    line: 'return [...byId].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, record]) => record);',
    part: 'left < right',
    becomes: 'left <= right',
    why: `${UNIQUE}: keys of one map`,
  },
  {
    file: `${ARCHIVE}/merge-archives.ts`,
    line: "const other = right[index] ?? '';",
    part: "''",
    becomes: '"Stryker was here!"',
    why: 'both ranks come of one function and are of one length: never reached',
  },
  {
    file: `${ARCHIVE}/merge-archives.ts`,
    line: 'if (value !== other) return value > other;',
    part: 'value > other',
    becomes: 'value >= other',
    why: `${UNIQUE}: asked just before`,
  },
  {
    file: `${ARCHIVE}/merge-archives.ts`,
    line: 'return false;',
    part: 'false',
    becomes: 'true',
    why: 'equal in every rank, the canonical text among them: whichever stays says the same',
  },
  {
    file: 'src/core/plan/daily-set.ts',
    line: '.sort((left, right) => left.recall - right.recall || (left.item.id < right.item.id ? -1 : 1))',
    part: 'left.item.id < right.item.id',
    becomes: 'left.item.id <= right.item.id',
    why: `${UNIQUE}: ids of one set of items`,
  },
  {
    file: 'src/core/plan/daily-set.ts',
    line: `hashText(\`\${day.start} \${a.id}\`) < hashText(\`\${day.start} \${b.id}\`) ? -1 : 1,`,
    part: `hashText(\`\${day.start} \${a.id}\`) < hashText(\`\${day.start} \${b.id}\`)`,
    becomes: `hashText(\`\${day.start} \${a.id}\`) <= hashText(\`\${day.start} \${b.id}\`)`,
    why: `${UNIQUE}: hashes of different ids`,
  },
  {
    file: 'src/core/plan/daily-set.ts',
    line: 'for (let left = seconds; rest.length > 0; ) {',
    part: 'rest.length > 0',
    becomes: 'rest.length >= 0',
    why: 'with nothing left nothing fits, and the loop ends just inside',
  },
];
