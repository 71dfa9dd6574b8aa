import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Told } from '../../src/ports/room-link.ts';
import { Phone } from '../../src/phone/phone.tsx';
import type { ClassRequest } from '../../src/session/room/class-request.ts';
import type { ClassWindow } from '../../src/session/room/class-view.ts';
import { FakeLink } from '../support/fake-link.ts';
import { observer, question, remote, seat } from './windows.ts';

type Link = FakeLink<ClassWindow, ClassRequest>;

function open(view: ClassWindow): Link {
  const link: Link = new FakeLink(view);
  render(<Phone entrance={undefined} name="" known={link} connect={() => link} />);
  return link;
}

const option = (mark: string) => screen.getByRole('button', { name: new RegExp(`^${mark}。`) });

describe('a voter', () => {
  it('looks at the big screen while the scene plays', () => {
    open(seat('scene'));
    expect(screen.getByRole('heading', { name: '看大屏' })).toBeInTheDocument();
    expect(screen.getByText('周大爷：我这是第五趟了！')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says it is ready once the question is drawn, and only once', async () => {
    const link = open(seat('asking', { ready: false }));
    expect(link.sent).toEqual([{ type: 'ready', question: 0 }]);
    act(() => link.show(seat('asking', { ready: true })));
    expect(link.sent).toHaveLength(1);
  });

  it('cannot vote before the vote is opened', async () => {
    const link = open(seat('asking'));
    await userEvent.click(option('A'));
    expect(link.sent).toEqual([]);
    expect(option('A')).toHaveAttribute('aria-disabled', 'true');
  });

  it('votes by a tap, sees its own vote, and may change it until it is closed', async () => {
    const link = open(seat('vote1'));
    await userEvent.click(option('B'));
    expect(link.sent).toEqual([{ type: 'vote', question: 0, round: 1, mark: 'B' }]);
    act(() => link.show(seat('vote1', { votes: { 1: 'B' } })));
    expect(option('B')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('您投了 B');
    await userEvent.click(option('C'));
    expect(link.sent.at(-1)).toEqual({ type: 'vote', question: 0, round: 1, mark: 'C' });
    act(() => link.show(seat('closed1', { votes: { 1: 'C' } })));
    await userEvent.click(option('A'));
    expect(link.sent).toHaveLength(2);
  });

  it('marks a tap at once, and takes the mark back with a plain word where it came too late', async () => {
    let answer: (told: Told) => void = () => undefined;
    const link = open(seat('vote1'));
    link.answerWith(() => new Promise((resolve) => (answer = resolve)));
    await userEvent.click(option('A'));
    expect(option('A')).toHaveAttribute('aria-pressed', 'true');
    await act(async () => answer({ ok: false, refusal: 'closed' }));
    expect(option('A')).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByRole('status')).toHaveTextContent('已经截止了，这一下没算进去');
  });

  it('shows in the second vote what the first one was', () => {
    open(seat('vote2', { votes: { 1: 'A' } }));
    expect(within(option('A')).getByText('上回投的')).toBeInTheDocument();
    expect(option('A')).toHaveAttribute('aria-pressed', 'false');
  });

  it('gives a reason in one tap after the first vote, and only who voted is asked', async () => {
    const link = open(seat('closed1', { votes: { 1: 'A' } }));
    await userEvent.click(screen.getByRole('button', { name: '规矩在那儿' }));
    expect(link.sent).toEqual([{ type: 'reason', question: 0, reason: 'rule' }]);
    act(() => link.show(seat('closed1')));
    expect(screen.queryByRole('button', { name: '规矩在那儿' })).toBeNull();
  });

  it('is told whom to talk to, by name', () => {
    open(seat('talk', { votes: { 1: 'A' }, partners: ['3排小王', '阿强'] }));
    expect(screen.getByText('3排小王、阿强')).toBeInTheDocument();
  });

  it('sees the best line and why only once it is revealed', () => {
    const link = open(seat('closed2', { votes: { 1: 'A', 2: 'B' } }));
    expect(screen.queryByText('这句最稳')).toBeNull();
    const options = question().options.map((one) => ({
      ...one,
      best: one.mark === 'B',
      why: `讲解${one.mark}`,
    }));
    act(() =>
      link.show(
        seat('revealed', { votes: { 1: 'A', 2: 'B' }, question: question({ options, revealed: true }) }),
      ),
    );
    expect(within(option('B')).getByText('这句最稳')).toBeInTheDocument();
    expect(screen.getByText('讲解B')).toBeInTheDocument();
  });

  it('counts the seconds left by the keeper’s clock', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    open(seat('vote1', { question: question({ until: 1_000_000 + 12_000 }) }));
    expect(screen.getByRole('timer')).toHaveTextContent('还有 12 秒');
    act(() => vi.advanceTimersByTime(5_000));
    expect(screen.getByRole('timer')).toHaveTextContent('还有 7 秒');
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByRole('timer')).toHaveTextContent('还有 0 秒');
    vi.useRealTimers();
  });

  it('says that the way is cut and goes on taking taps', async () => {
    const link = open(seat('vote1'));
    act(() => link.go('away'));
    expect(screen.getByText(/网断了/)).toBeInTheDocument();
    await userEvent.click(option('D'));
    expect(link.sent).toEqual([{ type: 'vote', question: 0, round: 1, mark: 'D' }]);
  });
});

const ALONE = {
  lines: [
    {
      key: 'l1',
      kind: 'person',
      person: 'zhou',
      call: '周大爷',
      text: '又是你。',
      mood: 'angry',
      cue: undefined,
    },
  ],
  options: [],
  more: true,
  turns: 2,
  ending: undefined,
} as const;

describe('one who plays alone', () => {
  const run = ALONE;

  it('reads on, and chooses by the number of decisions it saw', async () => {
    const link = open(seat('scene', {}, { way: 'alone', run }));
    await userEvent.click(screen.getByRole('button', { name: '继续' }));
    expect(link.sent).toEqual([{ type: 'read', lines: 2 }]);
    const options = [{ id: 'sit', text: '您坐。', to: undefined }];
    act(() => link.show(seat('scene', {}, { way: 'alone', run: { ...run, more: false, options } })));
    const choice = screen.getByRole('button', { name: '您坐。' });
    const box = choice.closest('ol') as HTMLElement;
    await vi.waitFor(() => expect(box).not.toHaveAttribute('data-settling'));
    await userEvent.click(choice);
    expect(link.sent.at(-1)).toEqual({ type: 'play', turns: 2, choice: 'sit' });
  });
});

describe('what a voter is told first', () => {
  it.each([
    [false, '这堂课不记名：老师和大屏都只看得到数。'],
    [true, '这堂课记名：老师看得到谁投了什么。'],
  ])('named %s', (named, words) => {
    open(seat('lobby', { named }));
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('can take the own run home once it is over, and not before', () => {
    const over = { ...ALONE, more: false, ending: { title: '走到头了', later: ['后来……'] } };
    const link = open(seat('scene', {}, { way: 'alone', run: ALONE }));
    expect(screen.queryByRole('button', { name: /存成文件/ })).toBeNull();
    act(() => link.show(seat('scene', {}, { way: 'alone', run: over, home: '{}' })));
    expect(screen.getByRole('button', { name: /存成文件/ })).toBeInTheDocument();
    // The class ends: what is one's own can still be taken along.
    act(() => link.show(seat('ended', {}, { way: 'alone', run: over, home: '{}' })));
    expect(screen.getByRole('heading', { name: '下课了' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /存成文件/ })).toBeInTheDocument();
  });

  it('is not told to vote while veterans rate', () => {
    open(seat('asking', {}, { way: 'panel' }));
    expect(screen.getByRole('heading', { name: '老同志评题' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('老同志正在给这几句打分');
  });
});

describe('a veteran', () => {
  it('rates every option and hears how many are left; nothing tells the key', async () => {
    const link = open(observer({ rated: { A: 3, B: 2 } }));
    expect(screen.getByRole('status')).toHaveTextContent('还有 2 句没评');
    const group = screen.getByRole('group', { name: /^C/ });
    await userEvent.click(within(group).getByRole('button', { name: '不行' }));
    expect(link.sent).toEqual([{ type: 'rate', question: 0, mark: 'C', grade: 0 }]);
  });

  it('only watches where the class votes together', () => {
    open(observer({ way: 'together' }));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the remote', () => {
  it('offers the next step in a big button, and names who is missing', async () => {
    const link = open(
      remote('asking', {
        steps: ['vote'],
        room: { ...remote('asking').room, missing: ['小王', '阿强'] },
      }),
    );
    expect(screen.getByText(/还没准备好（2）：小王、阿强/)).toBeInTheDocument();
    const next = screen.getByRole('button', { name: '开始投票' });
    await vi.waitFor(() => expect(next.closest('[data-settling]')).toBeNull());
    await userEvent.click(next);
    expect(link.sent).toEqual([{ type: 'vote-opens', round: 1, seconds: 45 }]);
  });

  it('plays all lines up to the question in one press', async () => {
    const link = open(remote('scene', { steps: ['line'] }));
    const all = screen.getByRole('button', { name: '一口气到题' });
    await vi.waitFor(() => expect(all.closest('[data-settling]')).toBeNull());
    await userEvent.click(all);
    expect(link.sent).toEqual([{ type: 'lines', shown: 'b1' }]);
  });

  it('leaves the branch and the end of the class to the desk', () => {
    open(remote('revealed', { steps: ['take', 'end'] }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/在讲台上选/)).toBeInTheDocument();
  });
});

describe('the door', () => {
  const enter = (entrance: Parameters<typeof Phone>[0]['entrance']) => {
    const link: Link = new FakeLink();
    link.go('joining');
    const connect = vi.fn(() => link);
    render(<Phone entrance={entrance} name="" known={undefined} connect={connect} />);
    return { link, connect };
  };

  it('takes the number from the address and asks for a name', async () => {
    const { connect } = enter({ as: 'seat', code: '123456' });
    expect(screen.getByRole('textbox', { name: '大屏上的六位数字' })).toHaveValue('123456');
    await userEvent.click(screen.getByRole('button', { name: '进教室' }));
    expect(screen.getByRole('alert')).toHaveTextContent('写个名字');
    await userEvent.type(screen.getByRole('textbox', { name: '名字或学号' }), '  小\u202E李 ');
    await userEvent.click(screen.getByRole('button', { name: '进教室' }));
    expect(connect).toHaveBeenCalledWith({ as: 'seat', code: '123456', name: '小李' });
  });

  it('says how many digits are missing, and reads full-width ones', async () => {
    const { connect } = enter(undefined);
    await userEvent.type(screen.getByRole('textbox', { name: '名字或学号' }), '07');
    await userEvent.type(screen.getByRole('textbox', { name: '大屏上的六位数字' }), '１２3 4');
    await userEvent.click(screen.getByRole('button', { name: '进教室' }));
    expect(screen.getByRole('alert')).toHaveTextContent('还差 2 位');
    expect(connect).not.toHaveBeenCalled();
  });

  it('comes back to the door with a plain word where one is not let in', async () => {
    const { link } = enter({ as: 'seat', code: '000000' });
    await userEvent.type(screen.getByRole('textbox', { name: '名字或学号' }), '小李');
    await userEvent.click(screen.getByRole('button', { name: '进教室' }));
    act(() => link.go('refused', 'wrong-code'));
    expect(screen.getByRole('alert')).toHaveTextContent('号码不对');
    expect(screen.getByRole('textbox', { name: '名字或学号' })).toHaveValue('小李');
    expect(link.closed).toBe(true);
  });
});
