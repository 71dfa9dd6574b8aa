import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { memoryStores } from '../../../src/adapters/memory/memory-stores.ts';
import { writeArchive } from '../../../src/core/exchange/archive/write-archive.ts';
import { MePage } from '../../../src/features/me/me-page.tsx';
import type { Services } from '../../../src/ports/services.ts';
import { saveJson } from '../../../src/ui/save-json.ts';
import { readText } from '../../support/load.ts';
import { showDialogs } from '../../ui/show-dialogs.ts';
import { aRun, shelf } from '../library/shelf.ts';

vi.mock('../../../src/ui/save-json.ts', () => ({ saveJson: vi.fn() }));
const saved = vi.mocked(saveJson);
afterEach(() => saved.mockClear());
beforeAll(showDialogs);

async function open(services: Services = shelf()) {
  const user = userEvent.setup();
  render(<MePage services={services} />);
  await screen.findByRole('heading', { name: '现在是谁在练' });
  return { user, services };
}

/** A file with one run in it, from a machine where Li Min practised. */
async function fileOf(id = 'run-1'): Promise<File> {
  const there = { ...shelf(), ...memoryStores({ newId: () => 'far-away' }) };
  const self = await there.profiles.current();
  await there.profiles.change(self.id, { name: '李敏' });
  await there.runs.create(aRun({ id }));
  const archive = await there.archive.exportAll('everything');
  return new File([writeArchive(archive, archive, '2026-11-22T04:00:00.000Z')], 'a.json');
}

describe('who is practising', () => {
  it('takes a name and a unit, and says so', async () => {
    const { user, services } = await open();
    await user.type(screen.getByLabelText('名字'), '王强');
    await user.type(screen.getByLabelText('单位'), '城关所');
    await user.click(screen.getByRole('button', { name: '记下' }));
    expect(await screen.findByText('记下了。')).toBeInTheDocument();
    expect(await services.profiles.current()).toMatchObject({ name: '王强', unit: '城关所' });
  });

  it('enters days off and takes them back', async () => {
    const { user, services } = await open();
    const leave = screen.getByRole('region', { name: '请假' });
    const from = within(leave).getByLabelText('从');
    fireEvent.change(from, { target: { value: '2026-12-03' } });
    // One that begins after the day it was to end is of one day.
    expect(within(leave).getByLabelText(/^到/)).toHaveValue('2026-12-03');
    fireEvent.change(within(leave).getByLabelText(/^到/), { target: { value: '2026-12-05' } });
    await user.click(within(leave).getByRole('button', { name: '请假' }));
    expect(await within(leave).findByText('记下了，答应过的往后挪。')).toBeVisible();
    const days = { from: '2026-12-03', to: '2026-12-05' };
    expect((await services.profiles.current()).leaves).toEqual([days]);
    await user.click(
      await within(leave).findByRole('button', { name: '撤销2026年12月3日到2026年12月5日的假' }),
    );
    expect(await within(leave).findByText('撤了。')).toBeVisible();
    expect((await services.profiles.current()).leaves).toBeUndefined();
  });

  it('several share a computer, each with runs of their own', async () => {
    const { user, services } = await open();
    await services.runs.create(aRun());
    await user.click(screen.getByRole('button', { name: '添一个人' }));
    const people = screen.getByRole('region', { name: '合用这台电脑的人' });
    await user.type(within(people).getByLabelText('名字'), '小赵');
    await user.click(within(people).getByRole('button', { name: /添上/ }));
    await waitFor(async () => expect((await services.profiles.current()).name).toBe('小赵'));
    expect(await services.runs.list()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: '换成没留名字来练' }));
    await waitFor(async () => expect(await services.runs.list()).toHaveLength(1));
  });

  it('a PIN is asked for, and a wrong one opens nothing', async () => {
    const { user, services } = await open();
    const first = await services.profiles.current();
    await user.click(screen.getByRole('button', { name: '设个口令' }));
    await user.type(screen.getByLabelText(/新口令/), '2468');
    await user.click(screen.getByRole('button', { name: '设好' }));
    await screen.findByRole('button', { name: '换口令' });
    const other = await services.profiles.create({ name: '小赵', unit: '' });
    if (other.ok) await services.profiles.open(other.value.id);
    await user.click(await screen.findByRole('button', { name: '换成没留名字来练' }));
    await user.type(screen.getByLabelText('没留名字的口令'), '1111');
    await user.click(screen.getByRole('button', { name: '打开' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('口令不对');
    expect((await services.profiles.current()).id).not.toBe(first.id);
    await user.type(screen.getByLabelText('没留名字的口令'), '2468');
    await user.click(screen.getByRole('button', { name: '打开' }));
    await waitFor(async () => expect((await services.profiles.current()).id).toBe(first.id));
  });
});

describe('one file out, one file in', () => {
  it('saves everything of this profile', async () => {
    const { user, services } = await open();
    await services.runs.create(aRun());
    await user.click(screen.getByRole('button', { name: '存我的记录' }));
    expect(await screen.findByText(/存了 1 次情景/)).toBeInTheDocument();
    const [name, text] = saved.mock.calls[0] ?? [];
    expect(name).toBe('说得来-我的记录-2026-11-22');
    expect(JSON.parse(String(text))).toMatchObject({
      kind: 'shuodelai-archive',
      runs: [{ transcript: { id: 'run-1' } }],
    });
  });

  it('says what is in a file before it stores anything, and twice is as good as once', async () => {
    const { user, services } = await open();
    const take = async () => {
      await user.upload(screen.getByLabelText('要收进来的文件'), await fileOf());
      const offer = await screen.findByRole('region', { name: '文件里有什么' });
      expect(offer).toHaveTextContent('1 次情景');
      await user.click(screen.getByRole('radio', { name: /李敏就是我/ }));
      expect(await within(offer).findByText('“李敏”和你合成一个人，随时可以分开。')).toBeInTheDocument();
      return user.click(screen.getByRole('button', { name: '收进来' }));
    };
    await user.upload(screen.getByLabelText('要收进来的文件'), await fileOf());
    await screen.findByRole('region', { name: '文件里有什么' });
    expect(await services.runs.list()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '不收了' }));
    await take();
    expect(await screen.findByText('收好了')).toBeInTheDocument();
    expect(await services.runs.list()).toHaveLength(1);
    await user.upload(screen.getByLabelText('要收进来的文件'), await fileOf());
    expect(await screen.findByText(/没有新的/)).toBeInTheDocument();
    expect(screen.getByText(/1 次情景：这里已经有了/)).toBeInTheDocument();
    expect(await services.runs.list()).toHaveLength(1);
  });

  it('keeps somebody else apart when asked to', async () => {
    const { user, services } = await open();
    await user.upload(screen.getByLabelText('要收进来的文件'), await fileOf());
    await user.click(await screen.findByRole('button', { name: '收进来' }));
    await screen.findByText('收好了');
    expect(await services.runs.list()).toEqual([]);
    expect(await screen.findByRole('button', { name: '换成李敏来练' })).toBeInTheDocument();
  });

  it('a broken file changes nothing and says so', async () => {
    const { user, services } = await open();
    const whole = await (await fileOf()).text();
    for (const text of [whole.slice(0, -20), '{"kind":"diary"}', 'x']) {
      await user.upload(screen.getByLabelText('要收进来的文件'), new File([text], 'b.json'));
      expect(await screen.findByText('没有收，这里的记录一条没动')).toBeInTheDocument();
      expect(screen.getByText('文件：b.json')).toBeInTheDocument();
    }
    expect(screen.getByText(/读到第 \d+ 个字/)).toBeInTheDocument();
    expect(await services.runs.list()).toEqual([]);
    expect(await services.profiles.list()).toHaveLength(1);
  });
});

describe('a file that knows a run of mine for another', () => {
  it('leaves mine alone and says so', async () => {
    const { user, services } = await open();
    const mine = aRun({ id: 'run-1', seed: 99 });
    await services.runs.create(mine);
    await user.upload(screen.getByLabelText('要收进来的文件'), await fileOf());
    await user.click(await screen.findByRole('button', { name: '收进来' }));
    expect(await screen.findByText('收好了')).toBeInTheDocument();
    expect(screen.getByText('《插队》（11月22日）：和这里同一个编号，内容对不上。')).toBeInTheDocument();
    expect(await services.runs.get('run-1')).toMatchObject({ seed: 99 });
  });
});

describe('two people who are one', () => {
  it('are joined with a press, said, and taken apart with another', async () => {
    const { user, services } = await open();
    await services.runs.create(aRun());
    const away = await services.profiles.create({ name: '小赵', unit: '城关所' });
    if (!away.ok) throw new Error(away.error);
    await user.click(await screen.findByRole('button', { name: '小赵也是我' }));
    const joined = await screen.findByRole('region', { name: '合成你一个人的' });
    expect(joined).toHaveTextContent('小赵城关所，1970年1月1日起');
    expect(screen.queryByRole('button', { name: '换成小赵来练' })).toBeNull();
    expect(await services.profiles.list()).toHaveLength(1);
    await user.click(within(joined).getByRole('button', { name: '把小赵分开' }));
    expect(await screen.findByRole('button', { name: '换成小赵来练' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: '合成你一个人的' })).toBeNull();
  });

  it('are not joined with somebody who has a PIN', async () => {
    const { services } = await open();
    await services.profiles.create({ name: '小赵', unit: '', pin: '2468' });
    await screen.findByRole('button', { name: '换成小赵来练' });
    expect(screen.queryByRole('button', { name: '小赵也是我' })).toBeNull();
  });
});

describe('what is wrong with a file', () => {
  const refusalOf = async (file: File) => {
    const { user } = await open();
    await user.upload(screen.getByLabelText('要收进来的文件'), file);
    await screen.findByText('没有收，这里的记录一条没动');
    return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  };

  it.each([
    ['deepcond.json', /套了 30\d\d 层。「说得来」存不出这样的文件，不收。/],
    ['proto.json', /有一项叫“__proto__”，这种名字会搅乱程序。/],
  ])('is said as what it is: %s', async (name, words) => {
    const text =
      name === 'proto.json'
        ? '{"kind":"shuodelai-archive","__proto__":{"a":1}}'
        : readText(`tests/fixtures/archives/${name}`);
    const told = await refusalOf(new File([text], name));
    expect(told.join()).toMatch(words);
    expect(told.join()).not.toMatch(/没存完|原因不明|网/);
  });

  it('is its size, before a byte of it is read', async () => {
    const film = new File(['x'], 'film.json');
    Object.defineProperty(film, 'size', { value: 700_000_000 });
    const read = vi.spyOn(film, 'text');
    expect((await refusalOf(film)).join()).toContain('文件太大：有 700 兆，最多收 100 兆');
    expect(read).not.toHaveBeenCalled();
  });
});

describe('gone is gone', () => {
  it('asks once more, then removes what was asked for', async () => {
    const { user, services } = await open();
    await services.runs.create(aRun());
    await user.click(screen.getByRole('button', { name: '删掉我的记录' }));
    await user.click(await screen.findByRole('button', { name: '留着' }));
    expect(await services.runs.list()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '删掉我的记录' }));
    await user.click(await screen.findByRole('button', { name: /找不回来/ }));
    expect(await screen.findByText('删干净了。')).toBeInTheDocument();
    expect(await services.runs.list()).toEqual([]);
  });

  it.each([
    [{ ok: false, error: 'newer' }, ['换成新版再删', '存着的都还在']],
    [
      {
        ok: false,
        error: 'unreadable',
        gone: { people: 0, runs: 1, answers: 0, versions: 0, sessions: 0 },
        left: { people: 2, runs: 3, answers: 0, versions: 0, sessions: 0 },
      },
      ['还在的：2 个人、3 次情景。', '已经删掉的：1 次情景。'],
    ],
  ] as const)('is never said of what is still there: %j', async (deletion, words) => {
    const services = shelf();
    const archive = { ...services.archive, removeEverything: async () => deletion };
    const profiles = { ...services.profiles, remove: async () => deletion };
    const { user } = await open({ ...services, archive, profiles });
    for (const name of ['删掉我的记录', '这台电脑上的全删掉']) {
      await user.click(screen.getByRole('button', { name }));
      await user.click(await screen.findByRole('button', { name: /找不回来/ }));
      const said = await screen.findByText(/^没删干净/);
      for (const part of words) expect(said).toHaveTextContent(part);
      expect(screen.queryByText('删干净了。')).toBeNull();
    }
  });

  it('everything of everybody', async () => {
    const { user, services } = await open();
    await services.runs.create(aRun());
    await services.profiles.create({ name: '小赵', unit: '' });
    await user.click(screen.getByRole('button', { name: '这台电脑上的全删掉' }));
    await user.click(await screen.findByRole('button', { name: /找不回来/ }));
    await screen.findByText('删干净了。');
    expect((await services.profiles.list()).map(({ name }) => name)).not.toContain('小赵');
  });
});
