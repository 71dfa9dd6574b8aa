import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../support/load.ts';
import { drillIssues, quizIssues, soundDrills, soundQuiz } from './files.ts';

type Change = readonly [from: string, to: string];

/** What breaks, by the code it must give. `at` stands on the line the issue must point to. */
const DRILLS: Readonly<Record<string, { readonly change: Change; readonly at?: string }>> = {
  'unknown-act': { change: ['act: approach-sideways', 'act: aproach-sideway'], at: 'act: aproach-sideway' },
  'unknown-law': { change: ['[hv-consent]', '[hv-consents]'], at: '[hv-consents]' },
  'unknown-register': { change: ['register: homely', 'register: homelyy'], at: 'homelyy' },
  'unknown-cut': { change: ['node: push-in', 'node: push-inn'], at: 'node: push-inn' },
  'law-repealed': { change: ['[hv-consent]', '[noise-law-repealed]'], at: '[noise-law-repealed]' },
  'best-not-unique': {
    change: ['grade: 1, acts: [extra-trips]', 'grade: 3, acts: [extra-trips]'],
    at: '  options:',
  },
  'skill-not-shown': {
    change: ['skills: [psychology]\n    lead: 窗口', 'skills: [mobilise]\n    lead: 窗口'],
    at: 'skills: [mobilise]',
  },
  'register-key': { change: ['register: homely', 'register: normative'] },
  'duplicate-option': {
    change: ['others: [grill, dodge, cut-in]', 'others: [grill, dodge, grill]'],
    at: 'others:',
  },
  'option-length': {
    change: ['text: 明天您早一点来，人就少了。', 'text: 明天您早一点来，七点半以前到，那时候人就少得多了。'],
    at: 'pick-one:',
  },
  'forbidden-phrase': { change: ['一个一个来，您先说。', '都少说一句，您先说。'], at: 'keys:' },
  'register-wording': {
    change: ['都退到护栏后头，车要进来了。', '咱俩都退到护栏后头，车要来。'],
    at: '咱俩',
  },
  'near-duplicate-text': {
    change: [
      '  spot-one:',
      '  rewrite-two:\n    kind: rewrite\n    setting: mediation\n    skills: [mediate]\n    lead: 又一间。\n    bad: 各打五十大板算了吧。\n    why: 一样。\n    keys: [{text: 先听您说完。, why: 听。}]\n    checks: [听了, 问了]\n  spot-one:',
    ],
    at: 'rewrite-two:',
  },
  'unknown-key': { change: ['whose: 韦奶奶', 'whose: 韦奶奶\n    whos: 她'], at: 'whos: 她' },
  'missing-key': { change: ['    said: 这链条还能救回来？\n', ''] },
  'duplicate-key': { change: ['  rewrite-one:', '  pick-one:'], at: 'pick-one:\n    kind: rewrite' },
};

const QUIZ: typeof DRILLS = {
  'missing-source': { change: ['    law: [za-station-power]\n', ''], at: 'one-of-four:' },
  'law-weak-source': { change: ['[za-station-power]', '[fz-96110]'], at: 'law: [fz-96110]' },
  'unknown-source': { change: ['[acts.accept-feeling]', '[acts.accept-feelings]'], at: 'rubric:' },
  'law-unverified-article': {
    change: [
      'law: [za-station-power]\n    question: 派出所',
      'law: [xf-five-reps]\n    question: 按条例第二十四条，派出所',
    ],
    at: 'one-of-four:',
  },
  'law-wrong-article': { change: ['question: 派出所', 'question: 按第九十六条，派出所'], at: 'one-of-four:' },
  'duplicate-item': { change: ['one-of-four:', 'pick-one:'], at: 'pick-one:' },
  'duplicate-option': { change: ['警告和五日以下拘留', '警告和一千元以下罚款'], at: 'wrong:' },
  'unknown-law': { change: ['[za-station-power]', '[za-station-powers]'], at: 'law: [za-station-powers]' },
  'bad-id': { change: ['[acts.accept-feeling]', '[feelings]'], at: 'rubric:' },
};

/** Codes about a whole file, which a file of two items cannot show: tested with the looks below. */
const OF_THE_WHOLE = ['best-longest', 'best-shortest', 'polite-best'];

function broken(text: string, [from, to]: Change): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

const lineOf = (text: string, at: string): number => text.slice(0, text.indexOf(at)).split('\n').length;

/** Issues whose place is looked for: those of the look of two or three items are not. */
const looked = (issues: ReturnType<typeof drillIssues>) =>
  issues.filter(({ code }) => !OF_THE_WHOLE.includes(code));

describe('the sound files', () => {
  it('have nothing wrong with them', () => {
    expect(looked(drillIssues(soundDrills()))).toEqual([]);
    expect(looked(quizIssues(soundQuiz()))).toEqual([]);
  });
});

describe('a broken practice file', () => {
  it.each(Object.entries(DRILLS))('drills, %s: exactly that, there', (code, { change, at }) => {
    const text = broken(soundDrills(), change);
    const issues = looked(drillIssues(text));
    expect([...new Set(issues.map((issue) => issue.code))]).toEqual([code]);
    for (const { position, hint, message } of issues) {
      expect(message).not.toBe('');
      if (code !== 'missing-key') expect(hint).toBeTruthy();
      if (at) expect(position?.line).toBe(lineOf(text, at));
    }
  });

  it.each(Object.entries(QUIZ))('quiz, %s: exactly that, there', (code, { change, at }) => {
    const text = broken(soundQuiz(), change);
    const issues = looked(quizIssues(text));
    expect([...new Set(issues.map((issue) => issue.code))]).toEqual([code]);
    if (at) for (const { position } of issues) expect(position?.line).toBe(lineOf(text, at));
  });

  it('guesses the name that was meant', () => {
    const [issue] = drillIssues(broken(soundDrills(), ['act: approach-sideways', 'act: aproach-sideway']));
    expect(issue?.hint).toContain('approach-sideways');
  });

  it('tells every problem at once', () => {
    const text = broken(broken(soundDrills(), ['[hv-consent]', '[no-such]']), [
      'register: casual',
      'register: no',
    ]);
    expect(drillIssues(text).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-law', 'unknown-register']),
    );
  });

  it('that is no such file at all is an issue, not an exception', () => {
    for (const text of ['', '12', '[1, 2]', 'format: 1', '{{', 'drills: {a: {kind: dance}}']) {
      expect(drillIssues(text).length).toBeGreaterThan(0);
      expect(quizIssues(text).length).toBeGreaterThan(0);
    }
  });
});

describe('every code of the practice files', () => {
  it('has a breakage above, or one among the scenarios', () => {
    const sources = readdirSync('src/core/practice').map((name) => readText(`src/core/practice/${name}`));
    const own = sources.flatMap((text) =>
      [...text.matchAll(/(?:problem|knownName|whole)\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code),
    );
    const shown = [...Object.keys(DRILLS), ...Object.keys(QUIZ), ...OF_THE_WHOLE];
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((code) => !shown.includes(code))).toEqual([]);
  });

  it('is told in practice.md, or in README.md where scenarios share it', () => {
    const told = (file: string) =>
      [...readText(file).matchAll(/^\| `([a-z-]+)` \| [^|\n]+ \| [^|\n]+ \|$/gm)].map(([, code]) => code);
    const known = [...told('scenarios/practice.md'), ...told('scenarios/README.md')];
    const shown = [...Object.keys(DRILLS), ...Object.keys(QUIZ), ...OF_THE_WHOLE];
    expect(shown.filter((code) => !known.includes(code))).toEqual([]);
  });
});
