import { describe, expect, it } from 'vitest';
import { tooLarge } from '../../../src/core/exchange/archive/file-problems.ts';
import { MAX_FILE_SIZE, readArchive } from '../../../src/core/exchange/archive/read-archive.ts';
import { writeArchive } from '../../../src/core/exchange/archive/write-archive.ts';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import { hashRubric } from '../../../src/core/scoring/hash-rubric.ts';
import { readText } from '../../support/load.ts';

const AT = '2026-11-22T08:00:00.000Z';

const told = (text: string): string[] => {
  const read = readArchive(text, 'me');
  return read.ok ? [] : read.error.map(({ code, message, hint }) => `${code} ${message}。${hint}`);
};

/** A file with one scenario in it, kept under the hashes of what it holds or not. */
const fileWith = (scenario: object, hash?: string): string =>
  writeArchive(
    {
      profiles: [],
      runs: [],
      versions: [
        {
          hash: hash ?? hashScenario(scenario),
          scenario,
          keyHash: hashRubric({}),
          key: {},
          title: '门口',
          origin: 'own',
          keptAt: AT,
        },
      ],
      answers: [],
      links: [],
      sessions: [],
      calibrations: [],
    },
    { broken: [], leftOut: [] },
    AT,
  );

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

describe('what is wrong with a file is said as what it is', () => {
  it.each<readonly [string, string, string]>([
    [
      'a condition three thousand levels deep',
      readText('tests/fixtures/archives/deepcond.json'),
      'too-deep 文件里的内容一层套一层，套了 3011 层。「说得来」存不出这样的文件，不收',
    ],
    [
      'a name that reaches into the program',
      '{"kind":"shuodelai-archive","runs":[{"__proto__":{}}]}',
      'reserved-name 文件里有一项叫“__proto__”，这种名字会搅乱程序。「说得来」存不出这样的文件，不收',
    ],
    [
      'a scenario somewhat too deep',
      fileWith({ id: 'x', deep: deep(70) }, 'c1-00000000'),
      'version-altered 情景“门口”的内容一层套一层，套得太深。「说得来」存不出这样的文件，不收',
    ],
    [
      'a scenario with a name that reaches into the program',
      fileWith({ id: 'x', constructor: 1 }, 'c1-00000000'),
      'version-altered 情景“门口”的内容有一项的名字会搅乱程序。「说得来」存不出这样的文件，不收',
    ],
    [
      'a scenario too large to be one',
      fileWith({ id: 'x', many: Array(200_001).fill(0) }, 'c1-00000000'),
      'version-altered 情景“门口”的内容大得不像一个情景。「说得来」存不出这样的文件，不收',
    ],
    [
      'a scenario that is not what its hash says',
      fileWith({ id: 'x' }, 'c1-00000000'),
      'version-altered 情景“门口”的内容和它的编号对不上。这份文件被改过，不收',
    ],
  ])('%s', (_, text, sentence) => expect(told(text)).toEqual([sentence]));

  it('a sound one is taken', () => expect(told(fileWith({ id: 'x' }))).toEqual([]));

  it('its size: what it has and what it may have, in whole megabytes', () => {
    expect(tooLarge(700_000_001, MAX_FILE_SIZE)).toMatchObject({
      code: 'file-too-large',
      message: '文件太大：有 701 兆，最多收 100 兆',
    });
  });
});
