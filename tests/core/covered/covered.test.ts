import { describe, expect, it } from 'vitest';
import { coverageText, withCoverage } from '../../../src/cli/covered/coverage-text.ts';
import { annotate } from '../../../src/core/check/annotate.ts';
import { explore } from '../../../src/core/check/explore.ts';
import { checklistIssues } from '../../../src/core/covered/checklist-issues.ts';
import type { Checklist } from '../../../src/core/covered/checklist-schema.ts';
import { type CoveragePart, coverageTable } from '../../../src/core/covered/coverage-table.ts';
import { metOptions } from '../../../src/core/covered/met-options.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { loadLibrary } from '../../support/load.ts';
import { queueJumper } from '../scoring/support.ts';

function met(program: Program) {
  const graph = explore(program);
  return metOptions({ program, graph, views: annotate(graph) });
}

const program = queueJumper();
const options = met(program);
const library = loadLibrary();
const checklist = (...shown: { scenario: string; node: string; choice: string }[]): Checklist => ({
  format: 1,
  groups: [{ name: '八种方法', items: [{ name: '实事求是', gloss: '照实说', shown }] }],
});
const named = (parts: readonly CoveragePart[], part: CoveragePart['id'], id: string) =>
  parts.find((one) => one.id === part)?.rows.find((one) => one.id === id);
const at = (node: string, choice: string) => ({ scenario: 'queue-jumper', node, choice });

describe('what explored play offers', () => {
  it('is every option that can be come to, and none that only stands in the file', () => {
    const written = program.nodes.flatMap((node) =>
      node.kind === 'decision' ? node.choices.map(({ id }) => `${node.id}/${id}`) : [],
    );
    // Nobody gets as angry as that there.
    expect(written).toContain('lin-erupts/wait');
    expect(options.map(({ node, choice }) => `${node}/${choice}`)).toEqual(
      written.filter((option) => !option.startsWith('lin-erupts/')),
    );
  });

  it('is best where nothing on offer is graded higher', () => {
    const best = options.filter((option) => option.best).map(({ choice }) => choice);
    expect(best).toContain('ask');
    expect(best).not.toContain('order');
  });
});

describe('the table', () => {
  const parts = coverageTable(options, library, checklist(at('push-in', 'ask')));

  it('counts decisions, not options, and calls an indicator met from three of them on', () => {
    for (const row of parts.find(({ id }) => id === 'indicators')?.rows ?? []) {
      const decisions = new Set(options.filter(({ acts }) => acts.includes(row.id)).map(({ node }) => node));
      expect(row.places.reduce((sum, place) => sum + place.decisions, 0)).toBe(decisions.size);
      if (decisions.size < 3) expect(row.met).toBe(false);
    }
  });

  it('has a row for everything there is, met or not', () => {
    expect(parts.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['indicators', Object.keys(library.indicators).length],
      ['dispositions', Object.keys(library.dispositions).length],
      ['registers', 14],
      ['checklist', 1],
    ]);
  });

  it('takes a checklist at its word only where the option is the best there', () => {
    const row = (choice: string) =>
      named(
        coverageTable(options, library, checklist(at('push-in', choice))),
        'checklist',
        '八种方法/实事求是',
      );
    expect(row('ask')?.met).toBe(true);
    expect(row('order')?.met).toBe(false);
    expect(row('no-such')?.places).toEqual([]);
  });
});

describe('a checklist beside the scenarios', () => {
  it('is told what nobody comes to and what is never best, at its place', () => {
    const issues = checklistIssues(
      checklist(at('push-in', 'ask'), at('push-in', 'order'), at('push-in', 'no-such')),
      options,
    );
    expect(issues.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['checklist-not-best', 1],
      ['checklist-unmet', 2],
    ]);
  });
});

describe('the table as it is written', () => {
  const text = coverageText(coverageTable(options, library, checklist()), { 'queue-jumper': '插队' });

  it('names scenarios by their titles and says openly what is missing', () => {
    expect(text).toMatch(/插队 \d 处/);
    expect(text).toMatch(/^\| 缺 八种方法：实事求是 \| 还没有 \|$/m);
  });

  it('is replaced between its lines and nowhere else', () => {
    const page = `上面\n${text}\n下面`;
    expect(withCoverage(page, text)).toBe(page);
    expect(withCoverage(page.replace('插队', '别的'), text)).toBe(page);
    expect(withCoverage('没有地方', text)).toBeUndefined();
  });
});
