import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { memoryRuns } from '../../../src/adapters/memory/run-store.ts';
import { LibraryPage } from '../../../src/features/library/library-page.tsx';
import { shelfFacts } from '../../../src/cli/shelf-facts.ts';
import type { Services } from '../../../src/ports/services.ts';
import { aVersion } from '../../adapters/a-version.ts';
import { aRun, brokenRun, card, program, shelf } from './shelf.ts';

const links = {
  play: (scenario: string) => `#/play/${scenario}`,
  resume: (scenario: string, run: string) => `#/run/${scenario}/resume/${run}`,
  review: (run: string) => `#/review/${run}`,
  drill: '#/drill',
  quiz: '#/quiz',
  about: '#/about',
  others: [{ href: '#/class', name: '上课', note: '带一个班一起走' }],
};
const facts = { [card.id]: shelfFacts(program) };

async function open(services: Services) {
  const onIntend = vi.fn();
  render(<LibraryPage services={services} shelf={facts} links={links} onIntend={onIntend} />);
  await screen.findByRole('heading', { name: '最近练的' });
  return { onIntend, shown: screen.getByRole('article', { name: card.title }) };
}

const ending = program.nodes.find((node) => node.kind === 'ending');
const end = { ending: ending?.id ?? '', at: '2026-11-22T03:10:00.000Z' };

describe('a scenario on the shelf', () => {
  it('says where it is, what is to be done, how hard and long, what it trains and what to expect', async () => {
    const { shown } = await open(shelf());
    for (const words of [
      '窗口与接访',
      card.place,
      card.task,
      '易',
      '约 3 分钟',
      '懂群众心理',
      '有推搡的情节。',
    ]) {
      expect(shown).toHaveTextContent(words);
    }
    expect(within(shown).getByRole('link', { name: /进去看看/ })).toHaveAttribute(
      'href',
      '#/play/queue-jumper',
    );
  });

  it('lets the first words be heard, and fetches no scenario to do so', async () => {
    const services = shelf();
    const load = vi.spyOn(services.scenarios, 'load');
    const { shown } = await open(services);
    expect(within(shown).getByText('我就问一句话！')).toBeVisible();
    expect(shown).toHaveTextContent('林国强，45 岁');
    expect(load).not.toHaveBeenCalled();
    await userEvent.hover(within(shown).getByRole('link', { name: /进去看看/ }));
    expect(load).toHaveBeenCalledWith(card.id);
  });

  it('shows those who lead others the way', async () => {
    await open(shelf());
    expect(screen.getByRole('link', { name: /上课/ })).toHaveAttribute('href', '#/class');
  });

  it('names what has not been reviewed and the date of the law', async () => {
    await open(shelf());
    expect(await screen.findByText(/法律口径截至2026年11月22日/)).toHaveTextContent(
      '未经法制审核、未经专家评题',
    );
  });

  it('asks for what the next click needs', async () => {
    const { onIntend } = await open(shelf());
    expect(onIntend).toHaveBeenCalled();
  });

  it('says so when there is none', async () => {
    render(
      <LibraryPage services={shelf({ cards: [] })} shelf={{}} links={links} onIntend={() => undefined} />,
    );
    expect(await screen.findByText(/一个情景也没有/)).toBeVisible();
  });
});

describe('what was practised', () => {
  it('is nothing at first, with a word on how to begin', async () => {
    await open(shelf());
    expect(screen.getByText(/还没有练过/)).toBeVisible();
  });

  it('offers to go on where one left off', async () => {
    const runs = memoryRuns();
    await runs.create(aRun());
    const { shown } = await open(shelf({ runs }));
    const resume = within(shown).getByRole('link', { name: /接着练/ });
    expect(resume).toHaveAttribute('href', '#/run/queue-jumper/resume/run-1');
    expect(resume).toHaveTextContent('自练 · 说了 1 句');
  });

  it('shows how it ended last time and leads to the review, with no number', async () => {
    const runs = memoryRuns();
    await runs.create(aRun());
    await runs.finish('run-1', end);
    const { shown } = await open(shelf({ runs }));
    const title = ending?.kind === 'ending' ? ending.ending.title : '';
    expect(await within(shown).findByText(`上次自练，走到「${title}」`)).toBeVisible();
    expect(within(shown).getByRole('link', { name: '看那次的复盘' })).toHaveAttribute(
      'href',
      '#/review/run-1',
    );
    expect(screen.getByText('第一次，算数')).toBeVisible();
    expect(screen.getByText('今天', { exact: false })).toBeVisible();
  });

  it('does not go on with a run of another version', async () => {
    const runs = memoryRuns();
    await runs.create(aRun({ hash: '00000000000000' }));
    const { shown } = await open(shelf({ runs }));
    expect(within(shown).queryByRole('link', { name: /接着练/ })).toBeNull();
    expect(screen.getByText('旧版情景')).toBeVisible();
    expect(screen.getByRole('link', { name: '看记录' })).toHaveAttribute('href', '#/review/run-1');
  });

  it('goes on with a run of another version where that version was kept', async () => {
    const services = shelf();
    const version = aVersion({ hash: '00000000000000' });
    const versions = {
      ...services.versions,
      list: async () => [{ ...version, scenario: version.scenario.id }],
    };
    await services.runs.create(aRun({ hash: version.hash }));
    await open({ ...services, versions });
    expect(await screen.findByRole('link', { name: '接着练' })).toHaveAttribute(
      'href',
      expect.stringContaining('run-1'),
    );
    expect(screen.getByText('旧版情景')).toBeVisible();
  });

  it('leaves out a run opened and left without a word', async () => {
    const runs = memoryRuns();
    await runs.create(aRun({ events: [] }));
    await open(shelf({ runs }));
    expect(screen.getByText(/还没有练过/)).toBeVisible();
  });

  it('shows a few and more on demand', async () => {
    const runs = memoryRuns();
    const minute = (n: number) => `2026-11-22T03:${String(n).padStart(2, '0')}:00.000Z`;
    for (let n = 0; n < 9; n += 1) await runs.create(aRun({ id: `run-${n}`, startedAt: minute(n) }));
    await open(shelf({ runs }));
    const list = screen.getByRole('region', { name: '最近练的' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(within(list).getByRole('button', { name: /还有 3 次/ }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(9);
  });
});

describe('trouble with storage', () => {
  it('is said when nothing survives the page', async () => {
    const services = shelf();
    await open({ ...services, runs: { ...services.runs, trouble: () => 'off' as const } });
    expect(screen.getByRole('status')).toHaveTextContent('现在练的存不住');
  });

  it('is said in other words when a newer version has taken over', async () => {
    const services = shelf();
    const runs = { ...services.runs, trouble: () => 'newer' as const };
    await open({ ...services, runs });
    expect(screen.getByRole('status')).toHaveTextContent('这是旧版，记录已经由新版接管');
  });

  it('sets broken records aside by name, to be saved as they are', async () => {
    const url = vi.fn(() => 'blob:x');
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: url, revokeObjectURL: () => undefined }));
    await open(shelf({ runs: { ...memoryRuns(), broken: async () => [brokenRun] } }));
    const list = await screen.findByRole('region', { name: '读不出来的记录' });
    expect(list).toHaveTextContent('run-x');
    expect(list).toHaveTextContent('记录不完整');
    await userEvent.click(within(list).getByRole('button', { name: '导出' }));
    expect(click).toHaveBeenCalledOnce();
    expect(url).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
