import { describe, expect, it } from 'vitest';
import { EVERY_DAYS, ledger } from '../../../src/core/mentor/ledger.ts';
import { lastAgreement, pairHistory, proposeAim, stuckOn } from '../../../src/core/mentor/pairs.ts';
import { type SessionLine, seenAs, sessionLine } from '../../../src/core/mentor/session-line.ts';
import type { MentorSession } from '../../../src/core/mentor/session-parts.ts';
import { openPromises } from '../../../src/core/plan/open-promises.ts';
import { aLedRun, aRating, aSession } from '../../support/mentor.ts';

const NOW = Date.parse('2026-11-28T08:00:00.000Z');
const TODAY = '2026-11-28';
const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => new Date(NOW - days * DAY).toISOString();

const line = (rest: Partial<MentorSession> = {}): SessionLine => sessionLine(aSession(rest));
const rated = (days: number, scores: Parameters<typeof aRating>[0], id = `s-${days}`) =>
  line({
    id,
    startedAt: daysAgo(days),
    ratings: [{ rating: aRating(scores), at: daysAgo(days), because: '' }],
  });
const promise = (due: string, text = '先归拢') => ({ text, dimension: 'communication' as const, due });

describe('sessionLine', () => {
  it('keeps the first rating apart from what it was changed to, and counts decisions on the path that counts', () => {
    const run = aLedRun({
      events: [
        { type: 'silence', node: 'a', ms: 0 },
        { type: 'silence', node: 'b', ms: 0 },
        { type: 'rewind', to: 1 },
      ],
    });
    const changed = line({
      run,
      ratings: [
        { rating: aRating({ serve: 2 }), at: daysAgo(2), because: '' },
        { rating: aRating({ serve: 4 }), at: daysAgo(1), because: '看了原话' },
      ],
    });
    expect(changed).toMatchObject({ decisions: 1, first: { serve: 2 }, scores: { serve: 4 } });
    expect(JSON.stringify(changed).length).toBeLessThan(2000);
  });

  it('says as what somebody sees it', () => {
    const seen = (own: string[]) => seenAs(line(), own).as;
    expect([seen(['mentor-1']), seen(['x', 'trainee-1']), seen(['x'])]).toEqual([
      'mentor',
      'trainee',
      'keeper',
    ]);
  });
});

describe('stuckOn and proposeAim', () => {
  it('name what was low twice in the last three rated sessions, the lowest first; 没看到 counts for nothing', () => {
    const sessions = [
      rated(40, { mobilise: 1 }),
      rated(30, { serve: 2, defuse: 1, mediate: 'not-seen' }),
      rated(20, { serve: 2, defuse: 2, mediate: 1 }),
      line({ id: 'unrated', startedAt: daysAgo(15), ratings: [] }),
      rated(10, { serve: 3, defuse: 2, mediate: 'not-seen' }),
    ];
    expect(stuckOn(sessions)).toEqual(['defuse', 'serve']);
  });

  it('begin with what was promised and not yet done', () => {
    const open = line({ id: 'a', startedAt: daysAgo(5), agreement: promise('2026-12-01') });
    const lows = [rated(9, { serve: 2 }), rated(7, { serve: 2 })];
    expect(proposeAim([open, ...lows], 'trainee-1', ['language'])).toEqual(['communication', 'serve']);
    const done = { ...open, agreementKept: { kept: 'yes' as const, at: daysAgo(1) } };
    expect(proposeAim([done, ...lows], 'trainee-1', ['language'])).toEqual(['serve', 'language']);
    expect(proposeAim([], 'trainee-1', ['language', 'serve', 'defuse'])).toEqual(['language', 'serve']);
  });
});

describe('pairHistory and lastAgreement', () => {
  it('are the pair’s own sessions in their order, and the promise made last', () => {
    const later = line({ id: 'b', startedAt: daysAgo(2), agreement: promise('2026-12-02', '后一条') });
    const early = line({
      id: 'a',
      startedAt: daysAgo(9),
      agreement: promise('2026-11-25', '前一条'),
      agreementKept: { kept: 'no', at: daysAgo(1) },
    });
    const others = line({ id: 'c', mentor: { id: 'm2', name: '老吴', unit: '' } });
    const steps = pairHistory([later, others, early], 'mentor-1', 'trainee-1');
    expect(steps.map(({ line: { id }, kept }) => [id, kept])).toEqual([
      ['a', 'no'],
      ['b', null],
    ]);
    expect(lastAgreement([later, early], 'trainee-1')?.agreement?.text).toBe('后一条');
    expect(lastAgreement([later], 'nobody')).toBeUndefined();
  });
});

describe('ledger', () => {
  it('puts those first whose promise has come due, then those not seen for four weeks', () => {
    const of = (id: string, days: number, rest: Partial<MentorSession> = {}) =>
      line({ id, startedAt: daysAgo(days), trainee: { id, name: id, unit: '' }, ...rest });
    const rows = ledger(
      [
        of('fresh', 3),
        of('long', EVERY_DAYS),
        of('promised', 5, { agreement: promise(TODAY) }),
        of('ahead', 4, { agreement: promise('2026-12-20') }),
      ],
      NOW,
      TODAY,
    );
    expect(rows.map(({ trainee, due }) => [trainee.id, due])).toEqual([
      ['promised', 'promise'],
      ['long', 'long'],
      ['ahead', 'none'],
      ['fresh', 'none'],
    ]);
  });

  it('takes the same name in the same unit for one trainee, and no other', () => {
    const at = (id: string, name: string, unit: string, days: number) =>
      line({ id: `s-${id}`, startedAt: daysAgo(days), trainee: { id, name, unit } });
    const rows = ledger(
      [
        at('t1', '小李', '城关所', 9),
        at('t2', '小李', '城关所', 2),
        at('t3', '小李', '', 1),
        at('t4', '小李', '北门所', 1),
      ],
      NOW,
      TODAY,
    );
    expect(rows.map(({ ids, sessions }) => [...ids, sessions])).toEqual(
      expect.arrayContaining([
        ['t1', 't2', 2],
        ['t3', 1],
        ['t4', 1],
      ]),
    );
    expect(rows).toHaveLength(3);
  });

  it('counts what became of promises, and adds up nothing else', () => {
    const kept = (id: string, what: 'yes' | 'partly' | 'no' | undefined) =>
      line({
        id,
        agreement: promise('2026-12-20'),
        agreementKept: what ? { kept: what, at: daysAgo(1) } : null,
      });
    const [row] = ledger(
      [kept('a', 'yes'), kept('b', 'yes'), kept('c', 'no'), kept('d', undefined)],
      NOW,
      TODAY,
    );
    expect(row?.promises).toEqual({ yes: 2, partly: 0, no: 1, open: 1 });
    expect(JSON.stringify(Object.keys(row ?? {}))).not.toMatch(/overall|score|mean/);
  });

  it('looks at every line of 40 trainees and 1,000 sessions once when it groups them', () => {
    let looks = 0;
    const lines = Array.from({ length: 1000 }, (_, index) => {
      const trainee = { id: `t${index % 40}`, name: `学员${index % 40}`, unit: '城关所' };
      const one = line({ id: `s${index}`, startedAt: daysAgo(index % 300), trainee });
      return { ...one };
    });
    function* counted() {
      for (const one of lines) {
        looks += 1;
        yield one;
      }
    }
    const rows = ledger(counted(), NOW, TODAY);
    expect(rows).toHaveLength(40);
    expect(rows.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(1000);
    expect(looks).toBe(1000);
  });
});

describe('openPromises', () => {
  it('are those nobody has answered, of each mentor the last, the nearest day first', () => {
    const of = (id: string, days: number, due: string, rest: Partial<MentorSession> = {}) =>
      line({ id, startedAt: daysAgo(days), agreement: promise(due, id), ...rest });
    const wu = { mentor: { id: 'm2', name: '老吴', unit: '' } };
    const promises = openPromises(
      [
        of('earlier', 20, '2026-11-10'),
        of('last', 5, '2026-12-02'),
        of('theirs', 3, '2026-11-20', wu),
        of('done', 2, '2026-11-30', {
          mentor: { id: 'm3', name: '老郑', unit: '' },
          agreementKept: { kept: 'partly', at: daysAgo(1) },
        }),
      ],
      TODAY,
    );
    expect(promises.map(({ text, when }) => [text, when])).toEqual([
      ['theirs', 'past'],
      ['last', 'ahead'],
    ]);
    expect(openPromises([of('now', 5, TODAY)], TODAY)).toMatchObject([{ when: 'today' }]);
  });
});
