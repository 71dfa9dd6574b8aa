import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Transcript } from '../../../src/core/play/transcript.ts';
import type { PersonEffect } from '../../../src/core/scoring/person-effects.ts';
import { digestOf, type RunDigest } from '../../../src/core/scoring/digest.ts';
import { EffectLine } from '../../../src/features/review/effect-line.tsx';
import { ReviewPage } from '../../../src/features/review/review-page.tsx';
import { NEWER_RUN } from '../../../src/core/play/newer-run.ts';
import { NewerContentError } from '../../../src/ports/newer-content-error.ts';
import type { BrokenRecord } from '../../../src/ports/run-store.ts';
import { eventsFor, queueJumper, reportOn, transcriptOf } from '../../core/scoring/support.ts';
import { fakeServices } from './fake-services.ts';

const program = queueJumper(['text: 办不了。', 'text: 办不了。\n            redline: insult']);
const run = (said: readonly string[], rest: Partial<Transcript> = {}): Transcript =>
  transcriptOf(program, eventsFor(program, said), rest);

const goingSomewhere = () => ({
  onReplayFrom: vi.fn(),
  onPlay: vi.fn(),
  onResume: vi.fn(),
  onExpert: vi.fn(),
  onLeave: vi.fn(),
});

async function show(
  record: Transcript | BrokenRecord,
  rest: Partial<Parameters<typeof fakeServices>[0]> = {},
) {
  const services = fakeServices({ programs: [program], records: [record], ...rest });
  const props = goingSomewhere();
  render(<ReviewPage services={services} run={record.id} {...props} />);
  await screen.findByRole('heading', { level: 1 });
  return props;
}

/** A part of the page, unfolded. */
function section(name: string) {
  const region = screen.getByRole('region', { name });
  const fold = region.querySelector<HTMLDetailsElement>(':scope > details');
  if (fold) fold.open = true;
  return within(region);
}

const evidence = (dimension: string) => {
  const row = section('三懂四会').getByText(dimension).closest('li');
  if (!row) throw new Error(`no row for ${dimension}`);
  return within(row);
};

describe('what one turn did', () => {
  const state = { anger: 3, trust: 1, heard: 0, progress: 0, face: 1, calm: 0, last: null } as const;
  const effect = (rest: Partial<PersonEffect>): PersonEffect => ({
    person: 'lin',
    before: state,
    after: state,
    reasons: [],
    eruption: null,
    ...rest,
  });
  const words = (rest: Partial<PersonEffect>) => {
    const { container } = render(<EffectLine effect={effect(rest)} call="林师傅" />);
    return container.textContent ?? '';
  };

  it('says that somebody did not move only where nothing happened at all', () => {
    expect(words({})).toContain('没有动');
    expect(words({ eruption: 'walkout' })).toMatch(/谈崩了/);
    expect(words({ eruption: 'walkout' })).not.toContain('没有动');
  });

  it('ends in one stop, whoever wrote the reasons', () => {
    expect(words({ reasons: ['你问了', '他听成了嫌他。'] })).toMatch(/你问了；他听成了嫌他。$/);
    expect(words({ reasons: ['他听成了嫌他。', '你问了'] })).toMatch(/他听成了嫌他；你问了。$/);
  });
});

describe('the review of a finished run', () => {
  const good = run(['ask', 'name-it', 'hold']);

  it('shows process and outcome apart and the sum with its formula', async () => {
    await show(good, { counted: ['run-1'] });
    const scores = section('分数');
    expect(scores.getAllByText('100')).toHaveLength(3);
    expect(scores.getByText(/75% × 100 ＋ 25% × 100/)).toBeVisible();
    expect(screen.getByText('计分：这一版的头一次')).toBeVisible();
  });

  it('goes by the version it was played on, and says so', async () => {
    const earlier = queueJumper(['title: 插队', 'title: 从前的插队']);
    const record = transcriptOf(earlier, eventsFor(earlier, ['ask', 'name-it', 'hold']));
    await show(record, { kept: [earlier] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('从前的插队');
    expect(screen.getByText('按当时的版本评')).toBeVisible();
  });

  it('says nothing of versions where nothing has changed', async () => {
    await show(good);
    expect(screen.queryByText('按当时的版本评')).not.toBeInTheDocument();
  });

  it('has no red-line section where none was crossed', async () => {
    await show(good);
    expect(screen.queryByText('踩了底线')).not.toBeInTheDocument();
  });

  it('gives each person their own words and what came later', async () => {
    await show(good);
    const after = section('后来，他们怎么说');
    expect(after.getByText('这姑娘办事行。')).toBeVisible();
    expect(after.getByText('中午前他办完走了。')).toBeVisible();
  });

  it('shows a promise the ending leaves open as still owed, with its date', async () => {
    const open = queueJumper(['{hold-place: kept}', '{hold-place: open}']);
    await show(transcriptOf(open, eventsFor(open, ['ask', 'name-it', 'hold'])), { kept: [open] });
    const owed = section('许下的事');
    expect(owed.getByText('还欠着')).toBeVisible();
    expect(owed.getByText('今天中午前，给他留着号')).toBeVisible();
    expect(owed.queryByText('守了约')).not.toBeInTheDocument();
  });

  it('counts chances and says 证据不足 below six', async () => {
    await show(good, { counted: ['run-1'] });
    expect(section('三懂四会').getByText('3 处里把握住 3 处')).toBeVisible();
    expect(await section('三懂四会').findByText('证据不足：合起来 3 处，还差 3 处')).toBeVisible();
  });

  it('has no scores after 学练, and no word of evidence lacking', async () => {
    await show(run(['ask', 'name-it', 'hold'], { mode: 'guided' }));
    expect(screen.queryByRole('region', { name: '分数' })).not.toBeInTheDocument();
    expect(section('三懂四会').getByText('3 处里把握住 3 处')).toBeVisible();
    expect(section('三懂四会').getByText('学练不计分，这里只数这一趟。')).toBeVisible();
    expect(screen.queryByText(/证据不足/)).not.toBeInTheDocument();
  });

  it('opens the words behind a dimension', async () => {
    await show(good);
    const words = evidence('懂群众心理').getByText('等一上午，是够上火的。');
    expect(words).not.toBeVisible();
    await userEvent.click(section('三懂四会').getByText('懂群众心理'));
    expect(words).toBeVisible();
  });

  it('tells what was found, promised and how each person moved, as a table', async () => {
    await show(good);
    expect(section('问到了什么').getByText('车停在禁停区')).toBeVisible();
    expect(section('许下的事').getByText('守了约')).toBeVisible();
    const rows = within(screen.getByRole('table', { name: '林师傅' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      '第几句你说的怒气信任',
      '见面时31',
      '1您这是赶什么？31',
      '2等一上午，是够上火的。22',
      '3号给您留到中午，您先去挪车。22',
    ]);
  });

  it('admits what it does not know', async () => {
    await show(good);
    const unknown = section('这份复盘不知道的');
    for (const text of [
      /未经法制审核/,
      /未经专家评题/,
      /2026年11月22日/,
      /一场说明不了一个人/,
      /懂群众心理 1 处/,
    ]) {
      expect(unknown.getByText(text)).toBeVisible();
    }
  });

  it('starts again from a turn and leads to the expert', async () => {
    const props = await show(good);
    await userEvent.click(section('整场对话').getByRole('button', { name: '从第 2 句重来' }));
    expect(props.onReplayFrom).toHaveBeenCalledWith('queue-jumper', 'run-1', 1);
    await userEvent.click(screen.getByRole('button', { name: '看高手怎么说' }));
    expect(props.onExpert).toHaveBeenCalledWith('queue-jumper');
  });

  it('opens everything for paper and closes it again', async () => {
    await show(good);
    const words = evidence('懂群众心理').getByText('等一上午，是够上火的。');
    window.dispatchEvent(new Event('beforeprint'));
    expect(words).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: '整场对话' })).getByText('您这是赶什么？'),
    ).toBeVisible();
    window.dispatchEvent(new Event('afterprint'));
    expect(words).not.toBeVisible();
  });

  it('keeps headings in order', async () => {
    await show(good);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    }
  });
});

describe('what is seen at once', () => {
  it('is how it ended, what the person felt, up to three moments and one thing to try', async () => {
    const props = await show(run(['order', '-', 'restate']));
    expect(screen.getByRole('region', { name: '结局' })).toHaveTextContent('林师傅白跑。');
    const moments = within(screen.getByRole('region', { name: /^要紧的[一两三]处$/ }));
    expect(moments.getAllByRole('listitem').length).toBeLessThanOrEqual(3);
    expect(screen.getByRole('region', { name: /^下回试一样：/ })).toHaveTextContent(/第 \d 句可以说：/);
    await userEvent.click(screen.getByRole('button', { name: '再走一遍' }));
    expect(props.onPlay).toHaveBeenCalledWith('queue-jumper');
    const [again] = moments.getAllByRole('button', { name: /重来$/ });
    if (again) await userEvent.click(again);
    expect(props.onReplayFrom).toHaveBeenCalledOnce();
  });

  it('folds everything else away, and unfolds the talk for whoever goes to one of its lines', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    await show(run(['order', '-', 'restate']));
    const talk = screen.getByRole('region', { name: '整场对话' });
    expect(document.querySelectorAll('section > details[open]')).toHaveLength(0);
    const line = within(talk).getByRole('heading', { name: '第 2 句', hidden: true });
    expect(line).not.toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '看第 2 句' }));
    expect(line).toBeVisible();
    expect(line.closest('li')).toHaveFocus();
  });

  it('counts the endings come to, this one among them', async () => {
    await show(run(['ask', 'name-it', 'hold']));
    expect(screen.getByText(/^\d+ 种结局，你走到过 1 种$/)).toBeVisible();
  });

  it('takes up a run that was left', async () => {
    const props = await show(run(['ask']));
    await userEvent.click(screen.getByRole('button', { name: '接着走完' }));
    expect(props.onResume).toHaveBeenCalledWith('queue-jumper', 'run-1');
  });

  it('draws no chart of somebody to whom nothing happened, and says so', async () => {
    await show(run(['ask']));
    const changes = section('一句一句，人怎么变');
    expect(changes.queryByRole('table')).not.toBeInTheDocument();
    expect(changes.getByText('林师傅、排队的人：从头到尾没有变。')).toBeVisible();
  });

  it('speaks plainly: no term of the trade stands without what it means', async () => {
    await show(run(['order', '-', 'restate']), { counted: ['run-1'] });
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.body).not.toHaveTextContent(/威尔逊|内考|外评|语体|95%/);
  });
});

describe('the sheet to be signed', () => {
  it('is printed in place of the page, and only then', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await show(run(['ask', 'name-it', 'hold']));
    await userEvent.click(screen.getByRole('button', { name: '打印一页，签字用' }));
    expect(print).toHaveBeenCalledOnce();
    expect(document.documentElement).toHaveAttribute('data-print', 'sheet');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement).not.toHaveAttribute('data-print');
    const sheet = document.querySelector('[data-sheet]');
    for (const words of ['姓名', '单位', '学员签名', '教官（师傅）签名', '日期'])
      expect(sheet).toHaveTextContent(words);
  });
});

describe('the review of a run that crossed a red line', () => {
  it('puts it first, with the law, and states the cap', async () => {
    await show(run(['ask', 'name-it', 'no']));
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('踩了底线');
    expect(await section('踩了底线').findAllByText(/人民警察法|治安管理处罚法/)).not.toHaveLength(0);
    expect(section('分数').getByText(/按 40 封顶/)).toBeVisible();
  });
});

describe('the talk, line by line', () => {
  it('shows the draft, sureness, what it did and the best on offer', async () => {
    const [first, ...others] = eventsFor(program, ['order', '-', 'restate']);
    await show(
      transcriptOf(program, [
        { type: 'draft', node: 'push-in', text: '师傅怎么了' },
        { type: 'confidence', node: 'push-in', level: 3 },
        ...(first ? [first] : []),
        ...others,
      ]),
    );
    const talk = section('整场对话');
    expect(talk.getByText('师傅怎么了')).toBeVisible();
    expect(talk.getByText('你当时有把握，可当时有更好的')).toBeVisible();
    expect(talk.getByText('怒气 3→4', { exact: false })).toBeVisible();
    expect(talk.getByText('您这是赶什么？')).toBeVisible();
    expect(talk.getByText('（没有说话）')).toBeVisible();
  });
});

describe('an unfinished run', () => {
  it('is called 未完成 and has neither ending nor total', async () => {
    await show(run(['ask']), { counted: ['run-1'] });
    expect(screen.getByText('未完成')).toBeVisible();
    expect(screen.getByText(/还是算用掉了/)).toBeVisible();
    expect(screen.queryByRole('region', { name: '结局' })).not.toBeInTheDocument();
    expect(screen.queryByText('合成一个数')).not.toBeInTheDocument();
  });

  it('stands before the first word too', async () => {
    await show(run([]));
    expect(section('整场对话').getByText('还没有说过一句。')).toBeVisible();
  });
});

describe('a number for a dimension', () => {
  it('comes with its band once six telling decisions of counted runs are pooled', async () => {
    const first = run(['ask', 'name-it', 'hold']);
    const second = run(['ask', 'shout', 'restate'], { id: 'run-2' });
    await show(first, { records: [first, second], counted: ['run-1', 'run-2'] });
    // language: 3 of 3 and 2 of 3.
    expect(await section('三懂四会').findByText(/合起来 5／6，约 83%（44%–97%）/)).toBeVisible();
  });

  it('is pooled from what is known of runs; what was not is kept for the next time', async () => {
    const first = run(['ask', 'name-it', 'hold']);
    const known = run(['ask', 'shout', 'restate'], { id: 'run-2' });
    const report = reportOn(program, known.events, { id: 'run-2' });
    const stored: RunDigest[] = [];
    const digests: RunDigest[] = [{ ...digestOf(report, null), dimensions: { language: [0, 9] } }];
    await show(first, { records: [first, known], counted: ['run-1', 'run-2'], digests, stored });
    expect(await section('三懂四会').findByText(/合起来 3／12/)).toBeVisible();
    expect(stored.map((digest) => digest.run)).toEqual(['run-1']);
  });
});

describe('a run without a report', () => {
  it.each<[string, string, Transcript | BrokenRecord]>([
    ['another version', '情景改过了，旧记录不重新算分', run([], { hash: '00000000000000' })],
    ['an unknown scenario', '找不到这个情景', run([], { scenario: 'nowhere' })],
    ['an altered record', '这条记录和情景对不上', transcriptOf(program, [{ type: 'rewind', to: 3 }])],
    [
      'a broken record',
      '这条记录读不出来',
      {
        id: 'run-1',
        raw: '{"for',
        issues: [{ code: 'json-syntax', severity: 'error', path: [], message: '记录不完整或不是 JSON' }],
      },
    ],
  ])('says so for %s and hands the record over', async (_name, title, record) => {
    const create = vi.fn(() => 'blob:record');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: create, revokeObjectURL: vi.fn() }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const props = await show(record);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    await userEvent.click(screen.getByRole('button', { name: '导出原记录（JSON）' }));
    expect(create).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: '回情景库' }));
    expect(props.onLeave).toHaveBeenCalledOnce();
  });

  it('says in one sentence that a newer version recorded it', async () => {
    await show({ id: 'run-1', raw: { format: 3 }, issues: [NEWER_RUN] });
    expect(screen.getByText('这次练习是用更新的版本练的，这个版本读不懂。')).toBeVisible();
    expect(screen.getByText(/把这台电脑上的「说得来」换成新版就能看/)).toBeVisible();
  });

  it('says in one sentence that a newer version kept its scenario, and not that the net is gone', async () => {
    const record = run(['ask', 'name-it', 'hold']);
    const services = fakeServices({ programs: [program], records: [record] });
    const load = vi.fn().mockRejectedValue(new NewerContentError('kept by a newer version'));
    render(
      <ReviewPage
        services={{ ...services, scenarios: { ...services.scenarios, load } }}
        run={record.id}
        {...goingSomewhere()}
      />,
    );
    expect(await screen.findByText('要换成新版才能看')).toBeVisible();
    expect(screen.getByText('这次练习用的情景是更新的版本留下的，这个版本读不懂。')).toBeVisible();
    expect(screen.queryByText('情景没有取到')).toBeNull();
  });

  it('says there is none when nothing is kept under the id', async () => {
    const services = fakeServices({ programs: [program], records: [] });
    render(<ReviewPage services={services} run="x" {...goingSomewhere()} />);
    expect(await screen.findByText('没有这条记录')).toBeVisible();
  });

  it('tries again when the scenario could not be fetched', async () => {
    const offline = { on: true };
    await show(run(['ask', 'name-it', 'hold']), { offline });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('情景没有取到');
    offline.on = false;
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('heading', { level: 1, name: '插队' })).toBeVisible();
  });
});
