import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { bundledCoverage } from '../../../src/adapters/bundled/coverage-source.ts';
import { whereWords } from '../../../src/core/covered/coverage-words.ts';
import { CoveragePage } from '../../../src/features/corner/coverage-page.tsx';
import type { WrittenCoverage } from '../../../src/ports/coverage.ts';
import { readText } from '../../support/load.ts';

const written = JSON.parse(readText('scenarios/coverage.json')) as WrittenCoverage;

describe('the page of what is practised', () => {
  it('says of every row what coverage.json says, and nothing else', async () => {
    render(<CoveragePage source={bundledCoverage} corner="#/corner" />);
    await screen.findByRole('heading', { level: 2, name: /指标/ });
    for (const { title, rows } of written.parts) {
      const part = screen.getByRole('region', { name: new RegExp(`^${title}（`) });
      const shown = within(part)
        .getAllByRole('row')
        .slice(1)
        .map((row) => [
          within(row).getByRole('rowheader').textContent,
          within(row).getByRole('cell').textContent,
        ]);
      const told = rows.map((row) => [`${row.met ? '' : '缺 '}${row.name}`, whereWords(written.titles, row)]);
      expect(shown.toSorted()).toEqual(told.toSorted());
    }
  });

  it('lists what is missing before the rest', async () => {
    render(<CoveragePage source={bundledCoverage} corner="#/corner" />);
    await screen.findByRole('heading', { level: 2, name: /指标/ });
    const missing = written.parts.flatMap(({ rows }) => rows.filter(({ met }) => !met));
    expect(screen.getAllByText('缺')).toHaveLength(missing.length);
    for (const table of screen.getAllByRole('table')) {
      const rows = within(table).getAllByRole('row').slice(1);
      const marks = rows.map((row) => within(row).queryByText('缺') !== null);
      expect(marks).toEqual(marks.toSorted((left, right) => Number(right) - Number(left)));
    }
  });

  it('asks again where the table cannot be had', async () => {
    let tries = 0;
    const source = () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : bundledCoverage();
    };
    render(<CoveragePage source={source} corner="#/corner" />);
    await userEvent.click(await screen.findByRole('button', { name: '再取一回' }));
    expect(await screen.findByRole('heading', { level: 2, name: /指标/ })).toBeVisible();
  });
});
