import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkScenario } from '../../../src/core/check/check-scenario.ts';
import { parseLibrary } from '../../../src/core/scenario/library.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { formatIssue, type Issue } from '../../../src/core/shared/issue.ts';
import { loadLibrary, readText } from '../../support/load.ts';

// The YAML library as it is; counted is how often our own code asks what a node is.
const looks = vi.hoisted(() => ({ taken: 0 }));
vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  const isScalar = (node: unknown) => {
    looks.taken += 1;
    return yaml.isScalar(node);
  };
  return { ...yaml, isScalar };
});

const sound = readText('tests/fixtures/scenarios/sound-short.yaml');
const parse = (text: string) => parseScenario(text, loadLibrary(), 'a.yaml');

/** The sound scenario with some of its words replaced; every replacement must apply. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the fixture: ${from}`);
    return text.replace(from, to);
  }, sound);
}

function issuesOf(text: string): readonly Issue[] {
  const parsed = parse(text);
  if (parsed.ok) throw new Error('sound');
  return parsed.error;
}

function scenarioOf(text: string): Scenario {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.error.map(formatIssue).join('\n'));
  return parsed.value;
}

const codes = (text: string): string[] => issuesOf(text).map(({ code }) => code);

/** 1-based line and column of the first character of `part`. */
function placeOf(text: string, part: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe('all problems at once', () => {
  const text = changed(
    ['minutes: 4', 'minutes: 四分钟'],
    ['disposition: quick-temper', 'disposition: quick-tempr'],
    ['acts: [restate-check]', 'acts: [restate-chek]'],
    ['            to: he\n            acts: [stall]', '            to: hee\n            acts: [stall]'],
    ['nearMiss: true\n            why: 话说到', 'nearmiss: true\n            why: 话说到'],
  );
  const issues = issuesOf(text);

  it('reports each of the five mistakes of a file', () => {
    expect(issues.map(({ code }) => code).sort()).toEqual(
      ['unknown-act', 'unknown-disposition', 'unknown-key', 'unknown-person', 'wrong-type'].sort(),
    );
  });

  it.each([
    ['wrong-type', 'minutes: 四', undefined],
    ['unknown-disposition', 'disposition: quick-tempr', 'quick-temper'],
    ['unknown-act', 'restate-chek', 'restate-check'],
    ['unknown-person', 'to: hee', 'he'],
    ['unknown-key', 'nearmiss: true', 'nearMiss'],
  ])('%s at its line and column, with the nearest name', (code, part, nearest) => {
    const issue = issues.find((item) => item.code === code);
    expect(issue).toMatchObject({ severity: 'error', file: 'a.yaml', position: placeOf(text, part) });
    if (nearest) expect(issue?.hint).toContain(`“${nearest}”`);
  });

  it('reads as one line a person can act on', () => {
    const [issue] = issues.filter(({ code }) => code === 'unknown-disposition');
    expect(formatIssue(issue as Issue)).toBe(
      `a.yaml:${placeOf(text, 'disposition: quick-tempr').line}:5 error unknown-disposition cast.he.disposition dispositions.yaml 里没有性情“quick-tempr”。是不是“quick-temper”`,
    );
  });

  it('reports every name written twice, not only the first', () => {
    const twice = changed(
      ['minutes: 4', 'minutes: 4\nminutes: 5'],
      ['    age: 52', '    age: 52\n    age: 53'],
    );
    expect(issuesOf(twice).map(({ code, position }) => [code, position?.line])).toEqual([
      ['duplicate-key', placeOf(twice, 'minutes: 5').line],
      ['duplicate-key', placeOf(twice, 'age: 53').line],
    ]);
  });

  it('does not report one mistake in a condition for each of its nine forms', () => {
    const go = '{when: {promise: call-market}, to: kept}';
    expect(codes(changed([go, '{when: {promis: call-market}, to: kept}']))).toEqual([
      'missing-key',
      'unknown-key',
    ]);
    expect(codes(changed([go, '{when: 3, to: kept}']))).toEqual(['wrong-type']);
  });

  it('says a missing choice of words is missing, not wrong', () => {
    const [issue] = issuesOf(changed(['setting: scene\n', '']));
    expect(issue).toMatchObject({
      code: 'missing-key',
      path: ['setting'],
      expected: expect.stringContaining('mediation'),
    });
  });
});

describe('what breaks linking is refused', () => {
  it.each([
    ['start at resume', ['start: tongs', 'start: resume'], 'unknown-node'],
    ['start in an interrupt', ['start: tongs', 'start: he-erupts'], 'go-into-interrupt'],
    ['walk out to resume', ['walkout: he-leaves', 'walkout: resume'], 'unknown-node'],
    ['a choice named as the silence', ['          cut-in:', '          silence:'], 'reserved-id'],
    [
      'no default way on',
      ['              - {to: stands}', '              - {when: {gone: he}, to: stands}'],
      'no-default',
    ],
  ] as const)('%s', (_, change, code) => expect(codes(changed(change))).toEqual([code]));

  it.each([
    ['facts', 'facts:\n', 31, (n: number) => `  f${n}: {name: 事}\n`],
    ['promises', 'promises:\n', 21, (n: number) => `  p${n}: {what: 事, by: 明天, to: he}\n`],
    [
      'cast',
      'cast:\n',
      13,
      (n: number) => `  c${n}: {name: 人, call: 人, age: 3, about: 人, disposition: uninvolved}\n`,
    ],
  ] as const)('more %s than there is room for', (name, where, count, line) => {
    const many = changed([where, where + Array.from({ length: count }, (_, n) => line(n)).join('')]);
    expect(issuesOf(many)).toMatchObject([
      { code: 'out-of-range', path: [name], position: placeOf(many, `${name}:`) },
    ]);
  });

  it('as many as there is room for can be checked', () => {
    const facts = Array.from({ length: 28 }, (_, n) => `  f${n}: {name: 事}\n`).join('');
    const promises = Array.from({ length: 19 }, (_, n) => `  p${n}: {what: 事, by: 明天, to: he}\n`).join('');
    const result = checkScenario(
      scenarioOf(changed(['facts:\n', `facts:\n${facts}`], ['promises:\n', `promises:\n${promises}`])),
      loadLibrary(),
    );
    expect(result.exhaustive).toBe(true);
    expect(result.comparison.difference).toBeUndefined();
  });
});

describe('hostile texts', () => {
  it.each([
    ['nothing', '', 'not-a-scenario'],
    ['only a comment', '# 没写完\n', 'not-a-scenario'],
    ['a word', '你好', 'not-a-scenario'],
    ['a number', '42', 'not-a-scenario'],
    ['a list', '- 1\n- 2', 'not-a-scenario'],
    ['null', 'null', 'not-a-scenario'],
    ['deep brackets', '['.repeat(100_000), 'file-too-deep'],
    ['deep braces', '{a: '.repeat(10_000), 'file-too-deep'],
    ['deep dashes', `${'- '.repeat(5000)}x`, 'file-too-deep'],
    ['two million characters', 'a'.repeat(2_000_000), 'file-too-large'],
    ['a document after it', `${sound}\n---\n${sound}`, 'yaml-syntax'],
    ['format 2', changed(['format: 1', 'format: 2']), 'format-version'],
    ['format one', changed(['format: 1', 'format: one']), 'format-version'],
    ['a format of lists', changed(['format: 1', 'format: [1]']), 'format-version'],
    ['a day that is none', changed(['2026-11-22', '2026-13-45']), 'bad-value'],
    ['not a number', changed(['minutes: 4', 'minutes: .nan']), 'wrong-type'],
    ['without end', changed(['minutes: 4', 'minutes: 1e999']), 'wrong-type'],
    ['half a minute', changed(['minutes: 4', 'minutes: 0.5']), 'wrong-type'],
    ['a number as a text', changed(['title: 街口的煤炉', 'title: 12']), 'text-changed'],
    ['a text of blanks', changed(['title: 街口的煤炉', 'title: "   "']), 'out-of-range'],
    ['a number as a name', changed(['          cut-in:', '          12:']), 'bad-id'],
    ['nothing as a name', changed(['          cut-in:', '          ~:']), 'bad-id'],
    ['a list as a name', `${sound}\n? [a, b]\n: c\n`, 'unknown-key'],
    ['an unknown tag on a number', changed(['minutes: 4', 'minutes: !!binary 4']), 'wrong-type'],
  ])('%s', (_, text, code) => {
    const issues = issuesOf(text);
    expect([...new Set(issues.map((issue) => issue.code))]).toEqual([code]);
    for (const { position } of issues)
      expect(position).toEqual({ line: expect.any(Number), column: expect.any(Number) });
  });

  it('tabs instead of blanks', () => {
    const text = changed(['  place: 老街口', '\tplace: 老街口']);
    const [first] = issuesOf(text);
    expect(first).toMatchObject({ code: 'yaml-syntax', position: { line: placeOf(text, '\tplace').line } });
  });

  it('binary junk', () => {
    const junk = Array.from({ length: 5000 }, (_, n) => String.fromCharCode((n * 7919) % 65_536)).join('');
    expect(issuesOf(junk).length).toBeGreaterThan(0);
  });

  it.each([
    ['unknown keys', (n: number) => `key-number-${n}: 1`, ''],
    ['facts', (n: number) => `  n${n}: {}`, 'facts:\n'],
    ['one key', () => 'same: 1', ''],
  ])(
    'three thousand %s are refused, every one with its place, and each looked at a few times only',
    (_, line, head) => {
      const text = `format: 1\n${head}${Array.from({ length: 3000 }, (__, n) => line(n)).join('\n')}`;
      looks.taken = 0;
      const issues = issuesOf(text);
      // Whoever looks for the place of a name asks of each key whether it is one: indexed once a map, not once a name.
      expect(looks.taken).toBeGreaterThan(3000);
      expect(looks.taken).toBeLessThan(3000 * 10);
      expect(issues.length).toBeGreaterThanOrEqual(2999);
      expect(new Set(issues.map(({ position }) => position?.line)).size).toBeGreaterThanOrEqual(2999);
    },
  );

  it('a billion laughs: aliases are refused where they stand, and nothing grows', () => {
    const laughs = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`)
      .join('\n')
      .replace('*a-1, '.repeat(9), 'ha');
    const issues = issuesOf(laughs);
    const aliases = issues.filter(({ code }) => code === 'yaml-alias');
    expect(aliases).toHaveLength(29 * 9);
    expect(aliases[0]?.position?.line).toBe(2);
    // What a name and a missing part are told as well; nothing of what the aliases would have stood for.
    expect(issues.length).toBeLessThan(29 * 9 + 60);
    expect(codes('a: &a [*a]')).toContain('yaml-alias');
    expect(codes('a: *nobody')).toContain('yaml-alias');
  });

  it('`__proto__` is refused everywhere, not passed over', () => {
    const choice = changed(['          cut-in:', '          __proto__:']);
    expect(issuesOf(choice)).toMatchObject([{ code: 'bad-id', position: placeOf(choice, '__proto__') }]);
    expect(codes(`${sound}\n__proto__: {polluted: 1}\n`)).toContain('bad-id');
    expect(codes(changed(['acts: [cut-in]', 'acts: [__proto__]']))).toContain('unknown-act');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['wife-ill', 'call-market', 'stands', 'cut-in', 'he'])(
    '`constructor` is a name like any other: %s',
    (name) => {
      const renamed = sound.replace(new RegExp(`(?<![a-z-])${name}(?![a-z-])`, 'g'), (found, at: number) =>
        // The indicator of the same name stays.
        sound.slice(at - 7, at) === 'acts: [' ? found : 'constructor',
      );
      const scenario = scenarioOf(renamed);
      const plain = checkScenario(scenarioOf(sound), loadLibrary());
      const result = checkScenario(scenario, loadLibrary());
      expect(result.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(result.configurations).toBe(plain.configurations);
    },
  );

  it.each([
    'acts: [cut-in]',
    'register: provoking',
    'disposition: uninvolved',
    'when: {fact: danger}',
    'go: left',
  ])('`constructor` is no name nobody declared: %s', (part) => {
    const [before = ''] = part.match(/[[ ][a-z-]+[\]}]*$/) ?? [];
    const bad = part.slice(0, -before.length) + before.replace(/[a-z-]+(?=[\]}]*$)/, 'constructor');
    expect(codes(changed([part, bad]))).toEqual([expect.stringMatching(/^unknown-/)]);
  });

  it('`constructor` as an unsettled promise is still seen', () => {
    const text = sound
      .replaceAll('call-market', 'constructor')
      .replace('settles: {constructor: broken}\n      left', 'settles: {}\n      left');
    const { findings } = checkScenario(scenarioOf(text), loadLibrary());
    expect(findings.map(({ code }) => code)).toContain('promise-unsettled');
  });

  it.each(['talk-history', 'interrupt', 'node-tongs'])(
    'a phase, a node or a file called %s makes no other machine',
    (id) => {
      for (const text of [
        changed(['  behind:', `  ${id}:`]),
        changed(['id: sound-short', `id: ${id}`]),
        sound.replaceAll('stands', id),
      ]) {
        const { comparison } = checkScenario(scenarioOf(text), loadLibrary());
        expect(comparison.difference).toBeUndefined();
      }
    },
  );

  it('keeps HTML in texts as text', () => {
    const html = '<img src=x onerror=alert(1)>&amp;<b>';
    const scenario = scenarioOf(changed(['title: 街口的煤炉', `title: '${html}'`]));
    expect(scenario.title).toBe(html);
  });

  it('takes line ends and a byte order mark of other systems', () => {
    expect(scenarioOf(`\uFEFF${sound.replaceAll('\n', '\r\n')}`)).toEqual(scenarioOf(sound));
  });

  it('tells every one of a thousand unknown names', () => {
    const text = Array.from({ length: 1000 }, (_, n) => `key${n}: 1`).join('\n');
    expect(codes(text).filter((code) => code === 'unknown-key')).toHaveLength(1000);
  });
});

/** Either it is read, or at least one issue says where; and what is read can be checked without a crash. */
function expectAnswer(text: string): void {
  const parsed = parse(text);
  if (parsed.ok) {
    expect(parsed.value.format).toBe(1);
    return;
  }
  expect(parsed.error.length).toBeGreaterThan(0);
  const lines = text.split('\n').length;
  for (const { code, position, message } of parsed.error) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(message).not.toBe('');
    expect(position?.line).toBeGreaterThanOrEqual(1);
    expect(position?.line).toBeLessThanOrEqual(lines + 1);
  }
}

describe('never throws', () => {
  it('on any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), expectAnswer), { numRuns: 300 });
  });

  it('on texts made of the marks of YAML', () => {
    const marks = fc.constantFrom(
      '- ',
      ': ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '? ',
      '&a ',
      '*a',
      '!!str ',
      '|',
      '>',
      '"',
      "'",
      '#',
      '%',
      '---\n',
      '...\n',
      '\t',
      'a',
      '1',
      '~',
      '<<: ',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (parts) => expectAnswer(parts.join(''))),
      { numRuns: 500 },
    );
  });

  it('on the sound scenario with anything cut out, put in or swapped', () => {
    const lines = sound.split('\n');
    const at = fc.nat(lines.length - 1);
    const piece = fc.oneof(
      fc.constantFrom(
        '',
        'null',
        '[]',
        '{}',
        '0',
        'true',
        '- ',
        'resume',
        'silence',
        '__proto__: 1',
        'go: resume',
        'when: {not: {gone: he}}',
        '    nodes: []',
        '        choices: {}',
        'phases: {}',
        'cast: {}',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(at, at, piece, fc.constantFrom('cut', 'put', 'swap', 'value'), (one, other, words, how) => {
        const copy = [...lines];
        const [low, high] = one < other ? [one, other] : [other, one];
        if (how === 'cut') copy.splice(low, (high - low) % 6);
        else if (how === 'put') copy.splice(one, 0, words);
        else if (how === 'swap') [copy[one], copy[other]] = [copy[other] ?? '', copy[one] ?? ''];
        else copy[one] = (copy[one] ?? '').replace(/: .*/, `: ${words}`);
        expectAnswer(copy.join('\n'));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('and what it reads can be checked: names swapped for others of their kind', () => {
    const kinds = [
      ['stands', 'sits', 'tale', 'road', 'parting', 'half', 'kept', 'left', 'resume'],
      [
        'stand-in-shoes',
        'clear-order',
        'order-tone',
        'cut-in',
        'ask-open',
        'restate-check',
        'right-channel',
        'stall',
      ],
      ['danger', 'wife-ill'],
      ['he', 'fang'],
      ['heard', 'progress', 'face', 'anger', 'trust'],
    ];
    const places = kinds.flatMap((kind) =>
      [...sound.matchAll(new RegExp(`(?<=(?:: |\\[|, |\\{))(?:${kind.join('|')})(?=[\\],}:\n])`, 'g'))].map(
        ({ index }) => ({ index, kind }),
      ),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(8), ({ index, kind }, other) => {
        const name = kind[other % kind.length] as string;
        const parsed = parse(sound.slice(0, index) + sound.slice(index).replace(/^[a-z]+(?:-[a-z]+)*/, name));
        if (!parsed.ok) return;
        read += 1;
        const { comparison, strategies } = checkScenario(parsed.value, loadLibrary(), [], 5000);
        expect(comparison.difference).toBeUndefined();
        for (const { worst, expected, best } of strategies) {
          expect([worst, 100 - best].every((value) => value >= -1e-9)).toBe(true);
          expect(expected).toBeLessThanOrEqual(best + 1e-9);
        }
      }),
      { numRuns: 20, seed: 7 },
    );
    expect(read).toBeGreaterThan(5);
  }, 30_000);
});

describe('the library', () => {
  const texts = {
    acts: 'scenarios/acts.yaml',
    rubric: 'scenarios/rubric.yaml',
    dispositions: 'scenarios/dispositions.yaml',
    law: 'scenarios/law.yaml',
  };
  const read = () => ({
    acts: readText(texts.acts),
    rubric: readText(texts.rubric),
    dispositions: readText(texts.dispositions),
    law: readText(texts.law),
  });

  it('reports the problems of all four files at once, each with its file and place', () => {
    const broken = read();
    broken.acts = broken.acts.replace('dimension: psychology', 'dimension: psychologie');
    broken.law = broken.law.replace('status: in-force', 'state: in-force');
    const parsed = parseLibrary(broken);
    if (parsed.ok) throw new Error('sound');
    expect(parsed.error.map(({ code, file }) => [code, file])).toEqual([
      ['bad-value', 'acts.yaml'],
      ['unknown-key', 'law.yaml'],
    ]);
    for (const { position } of parsed.error) expect(position?.line).toBeGreaterThan(1);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (law) => {
        expect(parseLibrary({ ...read(), law }).ok).toBe(false);
      }),
      { numRuns: 15 },
    );
  });
});
