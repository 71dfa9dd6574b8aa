import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ExpertPage } from '../../../src/features/review/expert-page.tsx';
import { queueJumper } from '../../core/scoring/support.ts';
import { fakeServices } from './fake-services.ts';

const services = fakeServices({ programs: [queueJumper()], records: [] });

it('plays the best line of each decision in turn, with why, to the ending', async () => {
  render(<ExpertPage services={services} scenarioId="queue-jumper" onLeave={vi.fn()} />);
  expect(await screen.findByText('您这是赶什么？')).toBeVisible();
  expect(screen.getByText('他等着有人问。')).toBeVisible();
  expect(screen.queryByText('等一上午，是够上火的。')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '下一句（1／3）' }));
  expect(screen.getByText('等一上午，是够上火的。')).toBeVisible();
  expect(await services.practice.list()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '一次看完' }));
  // Kept once, for the plan: the guided run comes next.
  expect(await services.practice.list()).toMatchObject([{ kind: 'expert', item: 'queue-jumper' }]);
  expect(screen.getByText('留着号')).toBeVisible();
  expect(screen.queryByRole('button', { name: /下一句/ })).not.toBeInTheDocument();
});

it('says so when there is no such scenario', async () => {
  render(<ExpertPage services={services} scenarioId="nowhere" onLeave={vi.fn()} />);
  expect(await screen.findByText('这里没有这个情景。')).toBeVisible();
});
