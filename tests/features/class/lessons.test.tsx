import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClassPage } from '../../../src/features/class/class-page.tsx';
import * as saving from '../../../src/ui/save-text.ts';
import { readText } from '../../support/load.ts';
import { fakeServices, program } from './services.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const nothing = () => undefined;

async function open(fake = fakeServices()) {
  render(
    <ClassPage services={fake.services} deskKey="" onKey={nothing} onScreen={nothing} onLeave={nothing} />,
  );
  await screen.findByRole('button', { name: '打印教案' });
  return fake;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const plans = () => within(screen.getByRole('group', { name: '照哪份教案' })).getAllByRole('radio');
const bring = (text: string) =>
  userEvent.upload(screen.getByLabelText('教案文件'), new File([text], '教案.yaml'), { applyAccept: false });

describe('opening a class', () => {
  it('offers the shipped lessons, the whole one first, and opens by the one that is chosen', async () => {
    const { opened } = await open();
    expect(plans()).toHaveLength(3);
    expect(screen.getByText('45 分钟，5 处投票')).toBeInTheDocument();
    await userEvent.click(plans()[1] as HTMLElement);
    await press('开课');
    expect(opened).toEqual([{ scenario: 'fifth-visit', plan: 'lesson-20', named: false }]);
  });
});

describe('a lesson to print', () => {
  it('is two sheets: how it goes, then each vote with time, question, answers and law', async () => {
    await open();
    await press('打印教案');
    const first = await screen.findByRole('region', { name: '第一页：怎么上' });
    const second = screen.getByRole('region', { name: '第二页：问什么、怎么接' });
    expect(within(first).getAllByRole('listitem').length).toBe(3 + 5);
    expect(first).toHaveTextContent('没有手机');
    expect(first).toHaveTextContent('懂群众心理');
    expect(within(second).getAllByRole('row')).toHaveLength(6);
    expect(second).toHaveTextContent('第 25 分钟');
    expect(second).toHaveTextContent('逼他掏钱我没这个权');
    expect(second).toHaveTextContent('《信访工作条例》');
    const printing = vi.spyOn(window, 'print').mockImplementation(nothing);
    await press('打印，两页');
    expect(printing).toHaveBeenCalledOnce();
    await press('返回');
    expect(await screen.findByRole('button', { name: '开课' })).toBeInTheDocument();
  });
});

describe('preparing a lesson', () => {
  it('from nothing: votes are ticked, it is kept here, and a class opens by it', async () => {
    const { opened } = await open();
    await press('从头备一份');
    const title = await screen.findByLabelText('教案叫什么');
    await userEvent.clear(title);
    await userEvent.type(title, '我的课');
    await press('存在这台电脑上');
    expect(await screen.findByText('还差这些')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: /大厅台前 “末了一句/ }));
    expect(screen.getByText('一共 16 分钟，1 处投票')).toBeInTheDocument();
    await press('存在这台电脑上');
    expect(await screen.findByText('自己备的，16 分钟，1 处投票')).toBeInTheDocument();
    expect(plans()[0]).toBeChecked();
    await press('开课');
    expect(opened[0]?.plan).toMatch(/^own-/);
  });

  it('from a shipped one is a copy; changing one’s own is no second one', async () => {
    await open();
    await press('照它备课');
    await screen.findByLabelText('教案叫什么');
    await press('存在这台电脑上');
    expect(await screen.findByText('第五次来访：先接住人，再指路（改）')).toBeInTheDocument();
    expect(plans()).toHaveLength(4);
    await press('接着备');
    await screen.findByLabelText('教案叫什么');
    await press('存在这台电脑上');
    await screen.findByText('第五次来访：先接住人，再指路（改）');
    expect(plans()).toHaveLength(4);
    await press('删掉这份');
    await waitFor(() => expect(plans()).toHaveLength(3));
  });

  it('another branch leads past other decisions', async () => {
    await open();
    await press('从头备一份');
    const [first] = await screen.findAllByLabelText('往下走哪句');
    expect(screen.queryByRole('checkbox', { name: /谁还说|这五个字/ })).toBeNull();
    await userEvent.selectOptions(first as HTMLElement, 'calm-down');
    expect(screen.getByRole('checkbox', { name: /这五个字/ })).toBeInTheDocument();
  });

  it('goes out as a file that comes in elsewhere', async () => {
    const files: string[] = [];
    vi.spyOn(saving, 'saveText').mockImplementation((_name, text) => void files.push(text));
    await open();
    await press('照它备课');
    await screen.findByLabelText('教案叫什么');
    await press('存成文件');
    await waitFor(() => expect(files).toHaveLength(1));
    await press('不存，返回');
    await screen.findByLabelText('教案文件');
    await bring(files[0] ?? '');
    expect(await screen.findByText('自己备的，45 分钟，5 处投票')).toBeInTheDocument();
  });

  it('a broken file is told all of it in words, and nothing is kept', async () => {
    await open();
    await bring(
      readText('scenarios/fifth-visit/lesson-20.yaml')
        .replace('minutes: 20', 'minutes: 30')
        .replace('orange', 'orang'),
    );
    const notice = await screen.findByText('还差这些');
    const told = within(notice.closest('[role=status]') as HTMLElement).getAllByRole('listitem');
    expect(told.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^第 \d+ 行：这个情景 里没有“orang”。是不是“orange”/),
      expect.stringMatching(/^第 \d+ 行：写的是 30 分钟，加起来是 20 分钟/),
    ]);
    expect(plans()).toHaveLength(3);
  });
});

it('the lesson of a scenario that is not here is refused by its name', async () => {
  await open();
  await bring(readText('scenarios/four-doors/lesson-20.yaml'));
  expect(await screen.findByText(/情景架 里没有“four-doors”/)).toBeInTheDocument();
  expect(program.scenario.id).toBe('fifth-visit');
});
