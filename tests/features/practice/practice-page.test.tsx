import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChoiceItem, PracticeItem, RewriteItem } from '../../../src/core/practice/item.ts';
import { fail } from '../../../src/core/shared/result.ts';
import { PracticePage, type PracticePageProps } from '../../../src/features/practice/practice-page.tsx';
import type { PracticeSource } from '../../../src/ports/practice-source.ts';
import type { PracticeStore } from '../../../src/ports/practice-store.ts';
import type { Services } from '../../../src/ports/services.ts';
import { shelf } from '../library/shelf.ts';

const pick = (id: string, change: Partial<ChoiceItem> = {}): ChoiceItem => ({
  id,
  kind: 'pick',
  skills: ['language'],
  setting: 'window',
  family: 'file',
  moment: {
    lead: `窗口，${id}。`,
    lines: [{ speaker: 'person', who: '周大爷', text: '橘子皮，搁我材料上。', mood: 'cold' }],
  },
  question: '这时候怎么说？',
  options: [
    { id: 'a', text: '橘子皮，搁您材料上。', outcome: 'right', why: '他记的是那块皮。' },
    { id: 'b', text: '大爷，我先替他给您赔个不是。', outcome: 'near', why: '收得太快。' },
    { id: 'c', text: '他那阵子忙，真不是冲谁。', outcome: 'missed', why: '替同事说情。' },
  ],
  why: '',
  sources: { law: ['za-station-power'], rubric: [] },
  ...change,
});

const rewrite: RewriteItem = {
  id: 'rewrite-one',
  kind: 'rewrite',
  skills: ['serve'],
  setting: 'window',
  family: 'file',
  moment: { lead: '报案窗口。', lines: [] },
  bad: '您先回去等通知。',
  badWhy: '没有人，没有日子。',
  keys: [{ text: '周五下午五点前我打给您。', why: '哪天、谁，都说死了。' }],
  checks: ['有日子', '说了谁来回话'],
  sources: { law: [], rubric: [] },
};

const judged = pick('judge-one', {
  kind: 'judge',
  skills: ['law'],
  moment: undefined,
  question: '申辩了就可以罚重一点。',
  options: [
    { id: 'yes', text: '对', outcome: 'missed', why: '' },
    { id: 'no', text: '不对', outcome: 'right', why: '' },
  ],
  why: '申辩是他的权利。',
});

const source = (drills: readonly PracticeItem[], questions: readonly ChoiceItem[] = []): PracticeSource => ({
  drills: async () => drills,
  questions: async () => questions,
});

interface Setup extends Partial<PracticePageProps> {
  readonly store?: Partial<PracticeStore>;
  readonly laws?: Services['scenarios']['laws'];
}

function open({ store, laws, ...props }: Setup = {}) {
  const services = shelf();
  let ids = 0;
  const used: Services = {
    ...services,
    newId: () => `answer-${++ids}`,
    scenarios: { ...services.scenarios, ...(laws && { laws }) },
    practice: { ...services.practice, ...store },
  };
  const onLeave = vi.fn();
  render(
    <PracticePage
      of="drill"
      services={used}
      source={source([pick('pick-one')])}
      links={{ drill: '#/drill', quiz: '#/quiz' }}
      onLeave={onLeave}
      {...props}
    />,
  );
  return { user: userEvent.setup(), services: used, onLeave };
}

/** Presses the number an option is shown under. */
function press(text: string): void {
  const number = screen.getByRole('button', { name: new RegExp(text) }).getAttribute('aria-keyshortcuts');
  fireEvent.keyDown(window, { key: number });
}

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('an item', () => {
  it('is answered by a number key, tells why at once, and is kept', async () => {
    const { services } = open({ items: ['pick-one'] });
    expect(await screen.findByText('窗口，pick-one。')).toBeVisible();
    press('赔个不是');
    expect(screen.getByRole('heading', { name: '差一口气' })).toHaveFocus();
    expect(screen.getByText('收得太快。')).toBeVisible();
    expect(screen.getByText('他记的是那块皮。')).toBeVisible();
    await expect
      .poll(() => services.practice.list())
      .toEqual([
        {
          id: 'answer-1',
          kind: 'drill',
          item: 'pick-one',
          skills: ['language'],
          outcome: 'near',
          at: new Date(services.now()).toISOString(),
        },
      ]);
  });

  it('is answered once, however often a key is pressed', async () => {
    const { services } = open({ items: ['pick-one'] });
    await screen.findByText('窗口，pick-one。');
    press('赔个不是');
    press('搁您材料上');
    fireEvent.keyDown(window, { key: '1' });
    expect(screen.getByRole('heading', { name: '差一口气' })).toBeVisible();
    await expect.poll(() => services.practice.list()).toHaveLength(1);
  });

  it('says nothing about which is right before it is answered', async () => {
    open({ items: ['pick-one'] });
    await screen.findByText('窗口，pick-one。');
    for (const word of ['更合适', '差一口气', '他记的是那块皮。'])
      expect(screen.queryByText(word)).toBeNull();
  });

  it('shows its law when asked, and fetches it only then', async () => {
    const laws = vi.fn(shelf().scenarios.laws);
    const { user } = open({ items: ['pick-one'], laws });
    await screen.findByText('窗口，pick-one。');
    press('搁您材料上');
    expect(laws).not.toHaveBeenCalled();
    await user.click(screen.getByText('出处'));
    expect(await screen.findByText(/治安管理处罚法/)).toBeVisible();
  });

  it('of true and false keeps its order and needs no second mark of what is right', async () => {
    const { services } = open({ of: 'quiz', items: ['judge-one'], source: source([], [judged]) });
    expect(await screen.findByRole('heading', { name: '申辩了就可以罚重一点。' })).toHaveFocus();
    fireEvent.keyDown(window, { key: '1' });
    expect(screen.getByRole('heading', { name: '不是这个' })).toBeVisible();
    expect(screen.getByText('申辩是他的权利。')).toBeVisible();
    await expect
      .poll(() => services.practice.list())
      .toMatchObject([{ kind: 'quiz', outcome: 'missed', skills: ['law'] }]);
  });

  it('that could not be stored says so and goes on', async () => {
    open({ items: ['pick-one'], store: { append: async () => fail('quota') } });
    await screen.findByText('窗口，pick-one。');
    press('赔个不是');
    expect(await screen.findByText(/没存上/)).toBeVisible();
    expect(screen.getByRole('button', { name: '看看这一组' })).toBeEnabled();
  });
});

describe('a bad line', () => {
  it('is put better in one’s own words, compared, ticked and judged by oneself', async () => {
    const { user, services } = open({
      items: ['rewrite-one', 'pick-one'],
      source: source([rewrite, pick('pick-one')]),
    });
    await user.type(await screen.findByLabelText(/换你/), '3天里我打给您');
    expect(screen.queryByText('周五下午五点前我打给您。')).toBeNull();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: '你写的' })).toHaveFocus();
    expect(screen.getByText('3天里我打给您')).toBeVisible();
    expect(screen.getByText('周五下午五点前我打给您。')).toBeVisible();
    expect(await services.practice.list()).toEqual([]);
    await user.click(screen.getByLabelText('有日子'));
    expect(screen.getByText('2 样里做到了 1 样')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /差一口气/ }));
    expect(await screen.findByText('窗口，pick-one。')).toBeVisible();
    expect(await services.practice.list()).toMatchObject([{ item: 'rewrite-one', outcome: 'near' }]);
  });

  it('may be left unwritten', async () => {
    const { user } = open({ items: ['rewrite-one'], source: source([rewrite]) });
    await user.click(await screen.findByRole('button', { name: '没想出来，直接看' }));
    expect(screen.getByText('周五下午五点前我打给您。')).toBeVisible();
    fireEvent.keyDown(window, { key: '1' });
    expect(await screen.findByRole('heading', { name: '这一组练完了' })).toBeVisible();
  });
});

describe('a set', () => {
  const three = ['one', 'two', 'three'].map((id) => pick(id));

  it('that is given runs in its order, whatever of it there is, and hands back', async () => {
    const onDone = vi.fn();
    const { user } = open({
      of: 'practice',
      items: ['three', 'gone', 'judge-one'],
      source: source(three, [judged]),
      onDone,
    });
    expect(await screen.findByText('窗口，three。')).toBeVisible();
    expect(screen.getByText('1 / 2')).toBeVisible();
    press('搁您材料上');
    fireEvent.keyDown(window, { key: 'Enter' });
    expect(await screen.findByText('申辩了就可以罚重一点。')).toBeVisible();
    fireEvent.keyDown(window, { key: '2' });
    fireEvent.keyDown(window, { key: 'Enter' });
    expect(await screen.findByRole('heading', { name: '这一组练完了' })).toHaveFocus();
    expect(screen.getByText('2 道里，2 道接住了。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '好了' }));
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('of which nothing is there says so', async () => {
    const { user, onLeave } = open({ items: ['gone'] });
    expect(await screen.findByText('这几题没找着')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '回去' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('is chosen: one kind, and first what went worst', async () => {
    const answer = { kind: 'drill', skills: [], at: '2026-11-01T00:00:00.000Z' } as const;
    const list = async () => [
      { ...answer, id: '1', item: 'one', outcome: 'right' as const },
      { ...answer, id: '2', item: 'two', outcome: 'missed' as const },
      { ...answer, id: '3', item: 'three', outcome: 'right' as const },
    ];
    const { user } = open({ source: source([...three, rewrite]), store: { list } });
    await user.click(await screen.findByLabelText(/挑一句/));
    expect(screen.getByRole('button', { name: '开始，3 题' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /开始/ }));
    expect(await screen.findByText('窗口，two。')).toBeVisible();
  });

  it('may be stopped: before anything was answered, back; after, with what was done', async () => {
    const { user } = open({ source: source(three) });
    await user.click(await screen.findByRole('button', { name: /开始/ }));
    await screen.findByText('1 / 3');
    fireEvent.keyDown(window, { key: 'Escape' });
    await user.click(await screen.findByRole('button', { name: /开始/ }));
    await screen.findByText('1 / 3');
    press('不是冲谁');
    await user.click(screen.getByRole('button', { name: '就到这儿' }));
    expect(await screen.findByRole('heading', { name: '先到这儿' })).toBeVisible();
    const item = within(screen.getByRole('listitem'));
    expect(item.getByText('再看一眼')).toBeVisible();
    expect(item.getByText('橘子皮，搁您材料上。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '再来一组' }));
    expect(await screen.findByText(/一共 3 题，练过 1 题/)).toBeVisible();
  });

  it('that cannot be fetched may be asked for again', async () => {
    const drills = vi.fn<PracticeSource['drills']>().mockRejectedValueOnce(new Error('offline'));
    drills.mockResolvedValue(three);
    const { user } = open({ source: { ...source([]), drills } });
    await user.click(await screen.findByRole('button', { name: '再试一次' }));
    expect(await screen.findByText(/一共 3 题/)).toBeVisible();
  });

  it('of knowledge is narrowed to law or to how one speaks', async () => {
    const craft = pick('craft', { kind: 'single', skills: ['serve'], moment: undefined });
    const { user } = open({ of: 'quiz', source: source([], [judged, craft]) });
    await user.click(await screen.findByLabelText(/用得着的法律/));
    expect(screen.getByRole('button', { name: '开始，1 题' })).toBeVisible();
    expect(screen.getByRole('link', { name: '去话术微练' })).toHaveAttribute('href', '#/drill');
  });
});

describe('what was said before', () => {
  it('names somebody who goes on speaking only once, and a mood where it is new', async () => {
    const lines = [
      { speaker: 'scene', who: '', text: '门开了一条缝。' },
      { speaker: 'person', who: '婆婆', text: '没事没事。', mood: 'smile' },
      { speaker: 'person', who: '婆婆', text: '碗滑了手。', mood: 'smile' },
      { speaker: 'person', who: '婆婆', text: '孩子睡了。', mood: 'tense' },
    ] as const;
    open({ items: ['x'], source: source([pick('x', { moment: { lead: '门口。', lines } })]) });
    expect(await screen.findByText('孩子睡了。')).toBeVisible();
    expect(screen.getAllByText('婆婆')).toHaveLength(1);
    expect(screen.getAllByText('露出笑意')).toHaveLength(1);
    expect(screen.getAllByText('绷着')).toHaveLength(1);
  });
});
