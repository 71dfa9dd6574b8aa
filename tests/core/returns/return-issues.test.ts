import { describe, expect, it } from 'vitest';
import { promisesWithoutReturn, returnIssues } from '../../../src/core/returns/return-issues.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { queueJumper } from '../scoring/support.ts';

const from = queueJumper().scenario;
const [promise = '', { to } = { to: '' }] = Object.entries(from.promises ?? {})[0] ?? [];
const due: Scenario = {
  ...from,
  promises: { ...from.promises, [promise]: { what: '留着号', by: '中午前', to, days: 1 } },
};
const comes = (returns: Partial<NonNullable<Scenario['returns']>> = {}): Scenario => ({
  ...from,
  id: 'a-return',
  returns: { from: from.id, promise, late: 'late', lapsed: 'lapsed', ...returns },
});
const codes = (one: Scenario, parent: Scenario | undefined = due) =>
  returnIssues(one, parent).map(({ code }) => code);

describe('a return beside its scenario', () => {
  it('fits where promise, facts and people are there', () => {
    expect(codes(comes({ trust: { [to]: { min: 0, max: 2 } } }))).toEqual([]);
  });

  it('is told whatever does not', () => {
    expect(codes(from)).toEqual(['return-without-head']);
    expect(returnIssues(comes(), undefined).map(({ code }) => code)).toEqual(['return-no-scenario']);
    expect(codes(comes({ promise: 'no-such' }))).toEqual(['return-no-promise']);
    expect(codes(comes(), from)).toEqual(['return-no-days']);
    expect(codes(comes({ facts: ['no-such'] }))).toEqual(['return-other-fact']);
    expect(codes(comes({ trust: { nobody: { min: 0, max: 1 } } }))).toEqual(['return-other-person']);
    expect(codes({ ...comes(), cast: {} })).toEqual(['return-other-person']);
  });
});

describe('promises that fall due', () => {
  it('are named where nothing comes of them', () => {
    expect(promisesWithoutReturn([due], [])).toEqual([`${from.id}/${promise}`]);
    expect(promisesWithoutReturn([due], [comes()])).toEqual([]);
    expect(promisesWithoutReturn([from], [])).toEqual([]);
  });
});
