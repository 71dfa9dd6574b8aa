import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChoiceItem, PracticeItem } from '../../../src/core/practice/item.ts';
import type { PlanLinks } from '../../../src/features/plan/links.ts';
import type { PlanServices } from '../../../src/features/plan/plan-services.ts';
import { TodaySection } from '../../../src/features/plan/today-section.tsx';
import { aRun, card, NOW, shelf } from '../library/shelf.ts';

const item = (id: string, kind: ChoiceItem['kind'] = 'spot'): ChoiceItem => ({
  id,
  kind,
  skills: ['defuse'],
  setting: undefined,
  family: 'file',
  sources: { law: [], rubric: [] },
  moment: undefined,
  question: '?',
  options: [],
  why: '',
});
const DRILLS: PracticeItem[] = Array.from({ length: 30 }, (_, n) => item(`drill-${n}`));
const QUESTIONS: ChoiceItem[] = Array.from({ length: 30 }, (_, n) => item(`quiz-${n}`, 'single'));

const links: PlanLinks = {
  set: (items) => `#/set/${items.join(',')}`,
  drill: '#/drill',
  quiz: '#/quiz',
  play: (id) => `#/play/${id}`,
  resume: (id, run) => `#/run/${id}/resume/${run}`,
};

const services = (): PlanServices => ({
  ...shelf(),
  source: { drills: async () => DRILLS, questions: async () => QUESTIONS },
});

async function answer(of: PlanServices, items: readonly string[], at = NOW): Promise<void> {
  for (const id of items) {
    await of.practice.append({
      id: `${id} ${at}`,
      kind: 'drill',
      item: id,
      skills: ['defuse'],
      outcome: 'right',
      at: new Date(at).toISOString(),
    });
  }
}

const idsOf = (link: HTMLElement): string[] =>
  (link.getAttribute('href') ?? '').replace('#/set/', '').split(',');

async function show(of = services()) {
  render(<TodaySection services={of} links={links} />);
  const section = await screen.findByRole('region', { name: '今天的十分钟' });
  return within(section);
}

describe('today’s ten minutes', () => {
  it('begins with a set of about ten minutes', async () => {
    const section = await show();
    const start = await section.findByRole('link', { name: '开始' });
    expect(idsOf(start).length).toBeGreaterThan(9);
    expect(section.getByText(/约 (9|10) 分钟/)).toBeInTheDocument();
    expect(section.getByText(/今天正好/)).toBeInTheDocument();
  });

  it('is another day’s when the page has been open over night', async () => {
    let time = NOW;
    const of = { ...services(), now: () => time };
    const section = await show(of);
    const first = idsOf(await section.findByRole('link', { name: '开始' }));
    await answer(of, first);
    time = NOW + 24 * 3_600_000;
    fireEvent.focus(window);
    const next = await section.findByText('两周里练了 1 天');
    expect(next).toBeInTheDocument();
    expect(idsOf(section.getByRole('link', { name: '开始' }))).not.toEqual(first);
  });

  it.each([
    ['five years ahead', 5],
    ['twelve years behind', -12],
  ])('stands after a week with the clock %s: something to do, nothing years away', async (_, years) => {
    const YEAR = 365 * 24 * 3_600_000;
    const of = services();
    for (const day of [1, 2, 3]) await answer(of, [`drill-${day}`], NOW - (20 - day) * 24 * 3_600_000);
    await answer(of, ['drill-4', 'drill-5'], NOW - 8 * 24 * 3_600_000 + years * YEAR);
    await answer(of, ['drill-6'], NOW - 7 * 24 * 3_600_000 + years * YEAR);
    const section = await show(of);
    const set = idsOf(await section.findByRole('link', { name: '开始' }));
    expect(set.length).toBeGreaterThan(9);
    // Placed by their order they lie after the 17th day back, and are due again.
    expect(set).toEqual(expect.arrayContaining(['drill-4', 'drill-5', 'drill-6']));
  });

  it('goes on with what is left of the same set', async () => {
    const fresh = services();
    const first = idsOf(await (await show(fresh)).findByRole('link', { name: '开始' }));
    await answer(fresh, first.slice(0, 3));
    const again = within(render(<TodaySection services={fresh} links={links} />).container);
    const rest = idsOf(await again.findByRole('link', { name: '接着练' }));
    expect(rest).toEqual(first.slice(3));
    expect(again.getByText(`还剩 ${first.length - 3} 题`)).toBeInTheDocument();
    expect(again.getByText('两周里练了 1 天')).toBeInTheDocument();
  });

  it('is done when all is answered, and blames nobody', async () => {
    const fresh = services();
    const first = idsOf(await (await show(fresh)).findByRole('link', { name: '开始' }));
    await answer(fresh, first);
    const again = within(render(<TodaySection services={fresh} links={links} />).container);
    expect(await again.findByText('今天的十分钟练完了')).toBeInTheDocument();
    expect(again.getByRole('link', { name: '话术微练' })).toHaveAttribute('href', '#/drill');
  });

  it('brings back what was answered weeks ago', async () => {
    const old = services();
    await answer(old, ['drill-4', 'quiz-9'], NOW - 30 * 86_400_000);
    const section = await show(old);
    expect(await section.findByText(/2 题是该温一温的/)).toBeInTheDocument();
    const ids = idsOf(section.getByRole('link', { name: '开始' }));
    expect(ids).toEqual(expect.arrayContaining(['drill-4', 'quiz-9']));
  });

  it('takes in what was cut from a scenario the day after it was played to an end', async () => {
    const cut = { ...item('cut'), family: card.id };
    const of = { ...services(), source: { drills: async () => [cut], questions: async () => [] } };
    const begunAt = async (id: string, startedAt: string) => {
      await of.runs.create(aRun({ id, mode: 'guided', startedAt }));
      await of.runs.finish(id, { ending: 'x', at: startedAt });
    };
    await begunAt('today', new Date(NOW).toISOString());
    const { unmount } = render(<TodaySection services={of} links={links} />);
    expect(await screen.findByText('没有到日子的题')).toBeInTheDocument();
    unmount();
    await begunAt('before', new Date(NOW - 2 * 86_400_000).toISOString());
    const section = await show(of);
    expect(idsOf(await section.findByRole('link', { name: '开始' }))).toEqual(['cut']);
  });

  it('says so when the drills cannot be fetched, and leaves the rest of the page alone', async () => {
    const cut = {
      ...services(),
      source: { drills: () => Promise.reject(new Error('gone')), questions: async () => [] },
    };
    const section = await show(cut);
    expect(await section.findByText(/没有取到/)).toBeInTheDocument();
  });
});
