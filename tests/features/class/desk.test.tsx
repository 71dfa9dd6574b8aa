import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ClassPage } from '../../../src/features/class/class-page.tsx';
import { readEntrance } from '../../../src/phone/entrance.ts';
import { atDesk, press, servicesWith } from './at-desk.tsx';

// jsdom has no modal dialogs; that they keep the focus is held in real browsers.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});

const steps = () => within(screen.getByRole('region', { name: '下一步' }));
const offered = () =>
  steps()
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('the desk', () => {
  it('leads through a question: lines, ask, vote, close, reveal, a branch', async () => {
    const { room, catchUp } = await atDesk();
    expect(offered()).toEqual(['下一句', '一口气到题', '下课']);
    await press('一口气到题');
    await press('出题');
    expect(room.desk.room.phase).toBe('asking');
    await press('开始投票');
    const [best, worst] = [room.mark('best'), room.mark('worst')];
    await room.must('a', { type: 'vote', question: 0, round: 1, mark: worst });
    await room.must('b', { type: 'vote', question: 0, round: 1, mark: worst });
    await room.must('c', { type: 'vote', question: 0, round: 1, mark: best });
    await catchUp();
    expect(screen.getByText('还有 45 秒')).toBeInTheDocument();
    await press('现在截止');
    // A third is right: teach first.
    expect(screen.getByText(/不到三成半/)).toBeInTheDocument();
    expect(offered()[0]).toBe('再投一次');
    await press('揭晓');
    const branch = steps().getByRole('button', { name: new RegExp(`^${worst}`) });
    expect(branch).toHaveTextContent('多数人选的、错得最多的');
    expect(steps().getByRole('button', { name: new RegExp(`^${best}`) })).toHaveTextContent('最稳的');
    await press(new RegExp(`^${worst}`));
    expect(room.desk.turns).toHaveLength(1);
    expect(room.desk.room.phase).toBe('scene');
  });

  it('takes one branch where it is pressed twice', async () => {
    const { room, link, catchUp } = await atDesk();
    await room.tellAll();
    await catchUp();
    await userEvent.click(screen.getByText('不投票，直接走一句'));
    const { length } = link.sent;
    await press(/^A/);
    expect(link.sent.slice(length)).toEqual([{ type: 'take', mark: 'A', turns: 0 }]);
    expect((await room.ask('desk', { type: 'take', mark: 'A', turns: 0 })).ok).toBe(false);
    expect(room.desk.turns).toHaveLength(1);
  });

  it('names whom one waits for first, renames and removes', async () => {
    const { room, catchUp } = await atDesk();
    await room.tellAll();
    await room.must('desk', { type: 'ask' });
    await room.must('a', { type: 'ready', question: 0 });
    await catchUp();
    const members = within(screen.getByRole('region', { name: /人在/ }));
    const names = members.getAllByRole('button').map((button) => button.textContent);
    expect(names).toEqual(['叫b没备好', '叫c没备好', '叫a']);
    await userEvent.click(members.getByRole('button', { name: /叫b/ }));
    const name = members.getByRole('textbox', { name: '改名字' });
    await userEvent.clear(name);
    await userEvent.type(name, '三排小李');
    await userEvent.click(members.getByRole('button', { name: '改' }));
    expect(room.desk.room.members.map((one) => one.name)).toContain('三排小李');
    await userEvent.click(members.getByRole('button', { name: /叫c/ }));
    await userEvent.click(members.getByRole('button', { name: '请出去' }));
    expect(room.desk.room.members).toHaveLength(2);
  });

  it('lets somebody else try from a decision that was taken', async () => {
    const { room, catchUp } = await atDesk();
    await room.tellAll();
    await room.must('desk', { type: 'take', mark: room.mark('worst') });
    await room.tellAll();
    await catchUp();
    await userEvent.click(screen.getByText('换人重来'));
    await press(/^回到「/);
    expect(room.desk.turns).toHaveLength(0);
  });

  it('counts hands where nobody has a phone, before and after the talk', async () => {
    const { room, catchUp } = await atDesk({ join: { code: '', pass: '', addresses: [] } });
    await room.tellAll();
    await room.must('desk', { type: 'ask' });
    await catchUp();
    expect(offered()).not.toContain('开始投票');
    const type = async (counts: readonly number[]) => {
      for (const [index, count] of counts.entries())
        await userEvent.type(screen.getByRole('textbox', { name: 'ABCD'[index] ?? '' }), `${count}`);
      await press('就按这个数');
    };
    await type([12, 20, 3, 5]);
    expect(room.desk.room.question?.counts[1]).toEqual([12, 20, 3, 5]);
    await press('找人谈谈');
    await type([2, 30, 3, 5]);
    expect(room.desk.room.question?.counts[2]).toEqual([2, 30, 3, 5]);
    await press('揭晓');
    expect(room.desk.room.phase).toBe('revealed');
  });

  it('says plainly what did not count, and that the way is cut', async () => {
    const { link, room, catchUp } = await atDesk();
    await room.tellAll();
    await catchUp();
    link.answerWith(async () => ({ ok: false, refusal: 'elsewhere' }));
    await press('出题');
    expect(await screen.findByText(/这一下没算/)).toBeInTheDocument();
    link.go('away');
    expect(await screen.findByText(/连上就接着上/)).toBeInTheDocument();
  });

  it('ends once it is asked, and shows what came of it without names', async () => {
    const { room, catchUp } = await atDesk();
    await room.tellAll();
    await room.must('desk', { type: 'ask' });
    const [best, worst] = [room.mark('best'), room.mark('worst')];
    await room.vote({ a: worst, b: best, c: worst });
    await room.must('desk', { type: 'talk' });
    await room.vote({ a: best, b: best, c: worst }, 2);
    await room.must('desk', { type: 'reveal' });
    await catchUp();
    await press('下课');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '下课' }));
    expect(await screen.findByRole('heading', { name: /课后/ })).toBeInTheDocument();
    expect(screen.getByText(/选最稳的：33% → 67%/)).toBeInTheDocument();
    expect(screen.getByText(/改对了 1，改错了 0，一直对 1，一直没对 1/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('叫a');
  });
});

describe('ways in', () => {
  const dialog = (title: string) => within(screen.getByRole('dialog', { name: title }));

  it('shows who comes late, and veterans, what to scan and what to type; the key is in neither', async () => {
    await atDesk();
    await userEvent.click(screen.getByRole('button', { name: '进教室的码' }));
    const codes = dialog('进教室的码');
    expect(codes.getByRole('img', { name: '学员的二维码' })).toBeInTheDocument();
    expect(codes.getByRole('img', { name: '旁听、评题的老同志的二维码' })).toBeInTheDocument();
    expect(codes.getByText('192.168.1.5:4173/k')).toBeInTheDocument();
    expect(codes.getByText('482913')).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('KEYKEYKEYKEY');
  });

  it('shows the remote apart from them, with a warning', async () => {
    await atDesk();
    await userEvent.click(screen.getByRole('button', { name: '手机遥控' }));
    const remote = dialog('手机遥控');
    expect(remote.getByText('192.168.1.5:4173/k#r-KEYKEYKEYKEY')).toBeInTheDocument();
    expect(remote.getByText(/别上大屏/)).toBeInTheDocument();
    expect(readEntrance('#r-KEYKEYKEYKEY')?.entrance).toEqual({ as: 'remote', key: 'KEYKEYKEYKEY' });
  });

  it('offers none where nobody has a phone, and warns of a projector that shows the desk', async () => {
    await atDesk({ join: { code: '', pass: '', addresses: [] } });
    expect(screen.queryByRole('button', { name: '进教室的码' })).toBeNull();
    expect(screen.queryByRole('button', { name: '手机遥控' })).toBeNull();
    expect(screen.getByText(/别用「复制」/)).toBeInTheDocument();
  });
});

describe('other ways to hold a class', () => {
  it('says what 评题会 is for, who is there, how far they are, and saves what they said', async () => {
    const { room, catchUp } = await atDesk();
    await room.tellAll();
    await room.must('desk', { type: 'way', way: 'panel' });
    await room.must('desk', { type: 'ask' });
    await catchUp();
    const panel = within(screen.getByRole('region', { name: '评题会' }));
    expect(panel.getByText('评了 0 / 4 句')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: '存成评题表' })).toBeNull();
    await room.must('old', { type: 'rate', question: 0, mark: 'A', grade: 3 });
    await catchUp();
    expect(panel.getByText('评了 1 / 4 句')).toBeInTheDocument();
    expect(panel.getByRole('button', { name: '存成评题表' })).toBeInTheDocument();
  });

  it('counts who is through on their own, and calls them back with the big button', async () => {
    const { room } = await atDesk();
    await userEvent.click(screen.getByRole('button', { name: /^独立作答/ }));
    expect(screen.getByRole('region', { name: '独立作答' })).toHaveTextContent('走完 0 人，还在走 3 人');
    await press('收回来，一起投');
    expect(room.desk.way).toBe('together');
  });
});

describe('the way to the desk', () => {
  const page = (services: ReturnType<typeof servicesWith>, deskKey: string) => {
    const onKey = vi.fn();
    render(
      <ClassPage services={services} deskKey={deskKey} onKey={onKey} onScreen={vi.fn()} onLeave={vi.fn()} />,
    );
    return { onKey };
  };

  it('opens a class with what was picked', async () => {
    const open = vi.fn(async () => undefined);
    page(servicesWith({ open }), 'KEY');
    await userEvent.click(await screen.findByRole('radio', { name: /20 分钟/ }));
    await userEvent.click(screen.getByRole('switch', { name: '记名' }));
    await userEvent.click(screen.getByRole('button', { name: '开课' }));
    expect(open).toHaveBeenCalledWith(
      { scenario: 'fifth-visit', plan: expect.stringContaining('20'), named: true },
      'KEY',
    );
  });

  it('says why a class could not be opened', async () => {
    page(servicesWith({ open: async () => '这份情景太大了' }), 'KEY');
    await userEvent.click(await screen.findByRole('button', { name: '开课' }));
    expect(await screen.findByText('这份情景太大了')).toBeInTheDocument();
  });

  it('asks for the key where the address has none, however it is typed', async () => {
    const { onKey } = page(servicesWith(), '');
    await userEvent.type(await screen.findByRole('textbox'), 'abcd-efgh jkmn');
    await userEvent.click(screen.getByRole('button', { name: '进讲台' }));
    expect(onKey).toHaveBeenCalledWith('ABCDEFGHJKMN');
  });

  it('does without a hub: no key, no names, hands', async () => {
    page(servicesWith({ online: async () => false }), '');
    expect(await screen.findByText(/数举手的人/)).toBeInTheDocument();
    expect(screen.queryByRole('switch', { name: '记名' })).toBeNull();
  });
});
