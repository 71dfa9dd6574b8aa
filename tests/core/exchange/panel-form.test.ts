import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/core/shared/csv.ts';
import { knownNames } from '../../../src/core/exchange/known-names.ts';
import { meetDecisions } from '../../../src/core/exchange/meet-decisions.ts';
import { panelForm } from '../../../src/core/exchange/panel-form.ts';
import { correctOptions } from '../../../src/core/exchange/correct-options.ts';
import { readRatings } from '../../../src/core/exchange/panel-ratings.ts';
import { panelPage } from '../../../src/core/exchange/panel-page.ts';
import { panelTable, RATING_COLUMNS, VERSION_COLUMN } from '../../../src/core/exchange/panel-table.ts';
import { linkScenario } from '../../../src/core/program/link.ts';
import { loadFixture, loadLibrary, loadShipped, shippedIds } from '../../support/load.ts';

const form = () => panelForm(loadFixture('queue-jumper'));

describe('panel form', () => {
  it('shows every decision with what was heard and what could be said', () => {
    const { decisions, missing } = form();
    // He loses all trust before he can erupt: no play comes to that decision, and the form says so.
    expect(missing).toEqual(['lin-erupts']);
    expect(decisions.map(({ id }) => id)).toEqual(['push-in', 'why-hurry', 'last']);
    expect(decisions[0]).toMatchObject({
      phase: '窗口前',
      before: undefined,
      lines: [{ who: '林国强', text: '我就问一句话！' }],
    });
    expect(decisions[2]?.options).toHaveLength(3);
  });

  it.each(shippedIds())('finds a play to every decision of %s, with every option', (id) => {
    const { decisions, missing } = panelForm(loadShipped(id));
    expect(missing).toEqual([]);
    for (const { options } of decisions) expect(options.length).toBeGreaterThan(1);
  });

  it('is the same each time', () => {
    expect(form()).toEqual(form());
  });

  it('holds no key: no grade, no reason, no indicator', () => {
    const program = loadFixture('queue-jumper');
    const page = panelPage(panelForm(program));
    const table = panelTable(panelForm(program));
    for (const met of meetDecisions(program).values()) {
      for (const { id, grades, source } of met.offered) {
        for (const { why } of grades) expect(page + table).not.toContain(why);
        expect(page.slice(page.indexOf('<body>'))).not.toMatch(new RegExp(`\\b${id}\\b`));
        for (const act of source.acts) expect(page + table).not.toContain(act);
      }
    }
    expect(page + table).not.toMatch(/grade|nearMiss|redline/);
  });

  it('knows the key of the situation it shows', () => {
    expect(correctOptions(loadFixture('queue-jumper')).get('last')).toBe('hold');
  });

  it('is read back when filled in, letters and all', () => {
    const program = loadFixture('queue-jumper');
    const [header, ...rows] = readCsv(panelTable(panelForm(program))).map((row) =>
      row.map(({ text }) => text),
    );
    const filled = rows.map((row) =>
      row.map((text, column) => (column === 0 ? '王' : column === 5 ? '2' : text)),
    );
    const read = readRatings(writeCsv([header ?? [], ...filled]), knownNames([program]), 'r.csv');
    expect(read.ok && read.value.map(({ decision, option }) => `${decision}/${option}`).sort()).toEqual([
      'last/hold',
      'last/no',
      'last/restate',
      'push-in/ask',
      'push-in/order',
      'why-hurry/name-it',
      'why-hurry/shout',
    ]);
  });

  it('escapes what the scenario says', () => {
    const { scenario } = loadFixture('queue-jumper');
    const hostile = linkScenario(
      { ...scenario, title: '<script>alert(1)</script>"&' },
      loadLibrary(),
      'c1-0',
    );
    const page = panelPage(panelForm(hostile));
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;');
  });

  it('comes as a table with one row an option, ready to fill in', () => {
    const [header, ...rows] = readCsv(panelTable(form()));
    expect(header?.map(({ text }) => text)).toEqual([...RATING_COLUMNS, VERSION_COLUMN, '场面', '选项']);
    expect(rows.map((row) => row[3]?.text)).toEqual(['A', 'B', 'A', 'B', 'A', 'B', 'C']);
    expect(rows.every((row) => row[0]?.text === '' && row[4]?.text === '' && row[5]?.text === '')).toBe(true);
  });
});
