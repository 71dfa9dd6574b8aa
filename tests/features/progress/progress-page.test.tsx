import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { RunDigest } from '../../../src/core/scoring/digest.ts';
import { ProgressPage } from '../../../src/features/progress/progress-page.tsx';
import type { Services } from '../../../src/ports/services.ts';
import { eventsFor, queueJumper, transcriptOf } from '../../core/scoring/support.ts';
import { aDigest, aHistory } from '../../support/history.ts';
import { card } from '../library/shelf.ts';
import { historyServices } from './services.ts';

const links = {
  play: (scenario: string) => `#/play/${scenario}`,
  review: (run: string) => `#/review/${run}`,
  about: '#/about',
};

const open = (services: Services, onLeave = () => undefined) =>
  render(<ProgressPage services={services} links={links} onLeave={onLeave} />);

const openHistory = async (...digests: RunDigest[]) => {
  const page = open(historyServices({ digests }));
  await screen.findByRole('heading', { level: 1, name: '进步' });
  return page;
};

const section = (name: string) => within(screen.getByRole('region', { name }));
const day = (number: number): string => new Date(Date.UTC(2026, 9, number, 4)).toISOString();

describe('an empty history', () => {
  it('says what will stand here and leads to the scenarios', async () => {
    const onLeave = vi.fn();
    open(historyServices({}), onLeave);
    await userEvent.click(await screen.findByRole('button', { name: '去挑一个情景' }));
    expect(onLeave).toHaveBeenCalledOnce();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('a history of 学练 alone', () => {
  it('gives no share, and says when there will be one', async () => {
    await openHistory(aDigest({ mode: 'guided', dimensions: { serve: [6, 6] } }));
    expect(screen.getByText('还没有算数的')).toBeVisible();
    expect(screen.queryByRole('region', { name: '三懂四会' })).toBeNull();
    expect(document.body).not.toHaveTextContent(/约 \d+%/);
  });
});

describe('one run', () => {
  it('has a number where six decisions were telling, and nowhere else', async () => {
    await openHistory(aDigest({ dimensions: { serve: [4, 6], defuse: [2, 5] } }));
    const dimensions = section('三懂四会');
    expect(dimensions.getByText('6 处里把握住 4 处')).toBeVisible();
    expect(dimensions.getByText('约 67%（30%–90%）')).toBeVisible();
    expect(dimensions.getByText('5 处里把握住 2 处')).toBeVisible();
    expect(dimensions.getByText('证据不足：还差 1 处')).toBeVisible();
    expect(dimensions.getAllByText('证据不足：还没碰上')).toHaveLength(5);
    expect(dimensions.queryByRole('table')).toBeNull();
  });

  it('compares nothing, and names what is not known yet', async () => {
    await openHistory(aDigest({ dimensions: { serve: [4, 6] } }));
    expect(section('先看哪儿').getByText('还比不出哪样弱')).toBeVisible();
    expect(section('先看哪儿').getByText('还说不了什么的 6 样')).toBeVisible();
  });

  it('left unfinished counts what was said, and says so', async () => {
    await openHistory(aDigest({ endedAt: null, ending: null, worth: null, dimensions: { serve: [4, 6] } }));
    expect(screen.getByText(/算数的 1 次。其中 1 次没走完/)).toBeVisible();
    expect(section('最后办成什么样').getByText('还没有走到头的。')).toBeVisible();
  });
});

describe('a first attempt and practice after it', () => {
  const first = aDigest({ run: 'a', startedAt: day(1), process: [10, 30], dimensions: { serve: [2, 8] } });
  const later = aDigest({ run: 'b', startedAt: day(2), process: [28, 30], dimensions: { serve: [8, 8] } });

  it('are told apart in the list, and only the first is pooled', async () => {
    await openHistory(first, later);
    expect(section('三懂四会').getByText('8 处里把握住 2 处')).toBeVisible();
    const runs = section('练过的情景');
    expect(runs.getByText('算数 1 次 · 再练 1 次')).toBeVisible();
    await userEvent.click(runs.getByText(/看全部 2 次/));
    const [newest, oldest] = (await runs.findAllByRole('link')).map((link) => link.closest('li'));
    expect(newest).toHaveTextContent('再练，不算数');
    expect(oldest).toHaveTextContent('头一次，算数');
    expect(oldest).toHaveTextContent('过程 10／30 · 结果 3／4');
    expect(runs.getAllByRole('link')[1]).toHaveAttribute('href', '#/review/a');
  });
});

describe('what to look at first', () => {
  it('leads to a scenario that trains it and has not been tried', async () => {
    const digests = [aDigest({ dimensions: { defuse: [2, 20], serve: [19, 20] } })];
    open(historyServices({ digests, cards: [{ ...card, focus: ['defuse'] }] }));
    await screen.findByText('先补「会化解矛盾」');
    expect(section('先看哪儿').getByRole('link', { name: /还没自己走过/ })).toHaveAttribute(
      'href',
      '#/play/queue-jumper',
    );
  });

  it('says so where the bands still overlap', async () => {
    await openHistory(aDigest({ dimensions: { defuse: [9, 20], serve: [11, 20] } }));
    expect(section('先看哪儿').getByText('「会化解矛盾」眼下最低，还说不准')).toBeVisible();
    expect(section('先看哪儿').getByText(/可能只是碰巧/)).toBeVisible();
  });
});

describe('a trend', () => {
  it('is a drawing for the eye and a table for everyone', async () => {
    const digests = [1, 2, 9, 9].map((taken, place) =>
      aDigest({
        run: `r${place}`,
        hash: `0000000000000${place}`,
        startedAt: day(place + 1),
        dimensions: { defuse: [taken, 10] },
      }),
    );
    await openHistory(...digests);
    expect(section('三懂四会').getByText(/后一半比前一半高/)).toBeVisible();
    await userEvent.click(section('三懂四会').getByText('会化解矛盾：看各段的数'));
    const rows = within(section('三懂四会').getByRole('table')).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('10月1日110 处里 1 处约 10%（2%–40%）');
    expect(rows).toHaveLength(5);
  });
});

describe('registers, sureness, clues, red lines', () => {
  const digest = aDigest({
    registers: { window: [6, 1, 9] },
    confidence: [
      [1, 2],
      [0, 0],
      [5, 7],
    ],
    missed: { 'lost-page': '退回去的那一页' },
    redlines: ['insult'],
  });

  it('are all said with how many they rest on', async () => {
    await openHistory(digest);
    expect(section('口气对不对场合').getByText('9 句里对场合 6 句，犯忌 1 句')).toBeVisible();
    expect(await section('口气对不对场合').findByText(/^宜：.+（理解性）。忌：.+（情绪性）。$/)).toBeVisible();
    expect(section('拿得准的，真准吗').getByText('7 回里 5 回是最好的一句')).toBeVisible();
    expect(section('拿得准的，真准吗').getByText('证据不足：还差 4 回')).toBeVisible();
    expect(section('常漏的事').getByText(/走完 1 次，没问出来/)).toBeVisible();
    expect(section('踩过的底线').getByRole('link')).toHaveAttribute('href', '#/review/run-1');
  });

  it('have no box of red lines where none was crossed', async () => {
    await openHistory(aDigest());
    expect(screen.queryByRole('region', { name: '踩过的底线' })).toBeNull();
  });
});

describe('runs nothing is known of yet', () => {
  const program = queueJumper();
  const record = transcriptOf(program, eventsFor(program, ['ask', 'name-it', 'hold']), { id: 'old' });
  const gone = { ...record, id: 'gone', scenario: 'gone' };

  it('are worked out after the page stands, stored, and shown', async () => {
    const stored: RunDigest[] = [];
    open(historyServices({ records: [record, gone], programs: [program], stored }));
    expect(await screen.findByText('还有 2 次没折算进来，正在补。')).toBeVisible();
    await screen.findByText(/有 1 次折算不了/);
    expect(stored.map(({ run, process }) => [run, process])).toEqual([
      ['old', [expect.any(Number), expect.any(Number)]],
    ]);
    expect(section('练过的情景').getByText(program.scenario.title)).toBeVisible();
  });

  it('are left alone when the page is left', async () => {
    const stored: RunDigest[] = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const page = open(historyServices({ records: [record], programs: [program], stored }));
      await act(() => vi.advanceTimersByTimeAsync(50));
      expect(screen.getByText(/正在补/)).toBeVisible();
      page.unmount();
      await vi.advanceTimersByTimeAsync(1000);
    } finally {
      vi.useRealTimers();
    }
    expect(stored).toEqual([]);
  });
});

describe('ten thousand runs', () => {
  // Looked up by selector: asking for roles takes seconds in a document of this size.
  it('are listed a page at a time', { timeout: 30_000 }, async () => {
    const { container } = await openHistory(...aHistory(10_000));
    const listed = () => container.querySelectorAll('details a').length;
    expect(screen.getByText(/一共练过 10000 次/)).toBeVisible();
    expect(listed()).toBe(0);
    await userEvent.click(screen.getByText(/^四扇门：看全部/));
    await waitFor(() => expect(listed()).toBe(20));
    await userEvent.click(screen.getByText(/再看早一些的/));
    expect(listed()).toBe(40);
  });
});
