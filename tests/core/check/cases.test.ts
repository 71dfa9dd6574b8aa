import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/core/check/check-scenario.ts';
import { furtherChecks } from '../../../src/core/check/further-checks.ts';
import { parsePlacedScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { formatPath } from '../../../src/core/shared/issue.ts';
import { loadLibrary, readText } from '../../support/load.ts';

/** Every error and warning of a file, and where; with `*` where a play shows it. */
function told(text: string): string[] {
  const parsed = parsePlacedScenario(text, loadLibrary());
  if (!parsed.ok) return parsed.error.map(({ code, path }) => `${code} ${formatPath(path)}`);
  return checkScenario(parsed.value.value, loadLibrary(), furtherChecks())
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ code, path, example }) => `${code} ${formatPath(path)}${example ? ' *' : ''}`);
}

const SECOND = 'phases.gate.nodes.second';

describe('files that were answered wrongly once', () => {
  it.each<readonly [string, readonly string[]]>([
    // Right files: what is learnt is judged before anything is learnt.
    ['finite-counter-loop', []],
    ['learn-when-fact-it-clears', []],
    ['node-learn-when-fact-it-clears', []],
    [
      'learn-chain-never',
      [
        `condition-never ${SECOND}.choices.face.learns.1`,
        'condition-always phases.gate.nodes.half.ending.later.1',
        'condition-always phases.gate.nodes.half.ending.later.2',
        'condition-always phases.gate.nodes.stayed.ending.later.1',
      ],
    ],
    ['settles-never-made-there', ['settles-never-made phases.gate.nodes.half.ending.settles.ring *']],
    [
      'line-and-effect-of-absent',
      [`person-nowhere ${SECOND}.say.1 *`, `person-nowhere ${SECOND}.choices.face.effect.0 *`],
    ],
    ['empty-effect', [`effect-empty ${SECOND}.choices.face.effect.0 *`]],
    ['learn-and-clear-same', ['learnt-and-cleared phases.gate.nodes.first.choices.ask.learns.0 *']],
    ['start-is-ending', ['start-is-ending start *']],
  ])('%s', (name, expected) => {
    expect(told(readText(`tests/fixtures/checker/${name}.yaml`))).toEqual(expected);
  });
});

describe('what is written in vain', () => {
  const sound = readText('tests/fixtures/scenarios/sound-short.yaml');
  const changed = (from: string, to: string): string => {
    expect(sound).toContain(from);
    return sound.replace(from, to);
  };

  it('tells the silence of a phase once, where it stands', () => {
    const text = changed(
      'why: 他还没说完，你没抢。,',
      'why: 他还没说完，你没抢。, effect: [{person: he, because: 无}],',
    );
    expect(told(text)).toEqual(['effect-empty phases.street.silence.effect.0 *']);
  });

  it('takes a move by nothing for no move', () => {
    const effect = (by: string) =>
      changed(
        'why: 嫌他不该急。',
        `why: 嫌他不该急。\n            effect: [{person: he, ${by}, because: 无}]`,
      );
    expect(told(effect('anger: 0'))).toEqual([
      'effect-empty phases.behind.nodes.tale.choices.deny.effect.0 *',
    ]);
    expect(told(effect('anger: 1'))).toEqual([]);
  });

  it('tells endings apart by everything they tell, and by nothing else', () => {
    const twin = (title: string, rest: string) =>
      changed(
        '      left:\n        ending:\n',
        `      twin:\n        ending:\n          title: ${title}\n          worth: 0\n          later: [{text: 中午又有人报了警。}]\n          verdicts:\n            fang: [{when: {person: fang, anger: {max: 2}}, text: 小伙子也不容易。}, {text: 来了还不如不来。}]\n${rest}      left:\n        ending:\n`,
      ).replace('    go: left', '    go: [{when: {fact: danger}, to: twin}, {to: left}]');
    expect(told(twin('人走了，炉子还占着道', ''))).toEqual(['duplicate-ending phases.behind.nodes.left *']);
    expect(told(twin('人走了，炉子还占着道', '          requires: {gone: he}\n'))).toEqual([
      'duplicate-ending phases.behind.nodes.left *',
    ]);
    expect(told(twin('人走了', ''))).toEqual([]);
  });

  it('says nothing of a settled promise that is nowhere made, save that it is not', () => {
    const text = changed('            promises: [call-market]\n', '');
    expect(told(text).filter((line) => line.includes('settles'))).toEqual([]);
  });
});
