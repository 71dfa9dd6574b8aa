import { describe, expect, it } from 'vitest';
import { cutDrills } from '../../../src/core/practice/cut-drills.ts';
import type { ChoiceItem } from '../../../src/core/practice/item.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';

const { indicators } = loadLibrary();

function cut(scenario: string, node: string): ChoiceItem {
  const { drills } = cutDrills(loadShipped(scenario), [{ node, lead: '来龙去脉。' }], indicators);
  const [drill] = drills;
  if (!drill) throw new Error(`${node} was not cut`);
  return drill;
}

const outcomeOf = (item: ChoiceItem, option: string) => item.options.find(({ id }) => id === option)?.outcome;

describe('a decision cut out of a scenario', () => {
  it('stands as the expert meets it: last words, options, reasons, skills of the best', () => {
    const item = cut('fifth-visit', 'orange');
    expect(item).toMatchObject({
      kind: 'pick',
      setting: 'window',
      family: 'fifth-visit',
      skills: ['language'],
    });
    expect(item.moment?.lines.at(-1)).toMatchObject({ who: '周大爷', mood: 'sad' });
    expect(item.moment?.lines.length).toBeLessThanOrEqual(6);
    expect(outcomeOf(item, 'touch-peel')).toBe('right');
    expect(outcomeOf(item, 'report-him')).toBe('near');
    expect(outcomeOf(item, 'not-at-you')).toBe('missed');
  });

  it('begins with what the officer has just said', () => {
    expect(cut('fifth-visit', 'phone').moment?.lines[0]).toMatchObject({ speaker: 'officer', who: '你' });
  });

  it('brings nothing over from another door', () => {
    const lines = cut('four-doors', 'luo-open').moment?.lines ?? [];
    expect(lines.map(({ who }) => who)).not.toContain('何雨');
    expect(lines.at(-1)).toMatchObject({ who: '老罗' });
  });

  it('takes the setting of its phase, not of the scenario', () => {
    expect(cut('broken-bowl', 'savings').setting).toBe('mediation');
    expect(cut('broken-bowl', 'quiet').setting).toBe('scene');
  });

  it('may be one the expert meets only after a slip', () => {
    const item = cut('fifth-visit', 'cut-in');
    expect(outcomeOf(item, 'take-over')).toBe('right');
    expect(item.sources.law).toContain('case-not-police');
  });

  it('names whom it is for, where all options are for one', () => {
    expect(cut('fifth-visit', 'orange').question).toContain('对周大爷');
    expect(cut('fifth-visit', 'phone').question).not.toContain('对');
  });

  it('that no such path meets is told with the nearest name', () => {
    const { drills, issues } = cutDrills(
      loadShipped('fifth-visit'),
      [{ node: 'orang', lead: '。' }],
      indicators,
    );
    expect(drills).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'unknown-cut', path: ['cuts', 'fifth-visit', 0, 'node'], hint: '是不是“orange”' },
    ]);
  });
});
