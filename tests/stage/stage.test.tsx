import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReasonLine } from '../../src/session/views/coach-view.ts';
import type { SpokenLineView } from '../../src/session/views/spoken-line-view.ts';
import type { TalkLine } from '../../src/session/views/trainee-view.ts';
import { EndingCard } from '../../src/stage/ending-card.tsx';
import { OptionList } from '../../src/stage/option-list.tsx';
import { PeopleStrip } from '../../src/stage/people-strip.tsx';
import { SpokenLines } from '../../src/stage/spoken-lines.tsx';
import { withReasons } from '../../src/stage/stage-line.ts';
import { Talk } from '../../src/stage/talk.tsx';
import { settled } from '../support/settled.ts';

// The stage takes views as they come over a wire: nothing here has a session, a scenario or a store behind it.
const TALK: readonly TalkLine[] = [
  { key: '0/0/0', kind: 'scene', text: '窗口前排着队。', cue: 'murmur' },
  { key: '0/said', kind: 'said', turn: 0, text: '您这是赶什么？', to: '林师傅' },
  {
    key: '0/said/0',
    kind: 'person',
    person: 'lin',
    call: '林师傅',
    text: '车在外头。',
    mood: 'tense',
    cue: undefined,
  },
  { key: '1/0/0', kind: 'scene', text: '他往外看了一眼。', cue: undefined },
];
const REASON: ReasonLine = {
  kind: 'reason',
  key: '0/why',
  after: '0/said/0',
  verdict: 'hits',
  why: '他等着有人问。',
};

beforeEach(() => vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));

const lookBack = vi.fn();

describe('the lines of a talk', () => {
  it('have each reason after the line it follows, and are the same list where there is none', () => {
    expect(withReasons(TALK, [REASON]).map(({ key }) => key)).toEqual([
      '0/0/0',
      '0/said',
      '0/said/0',
      '0/why',
      '1/0/0',
    ]);
    expect(withReasons(TALK, [])).toBe(TALK);
  });

  it('are drawn with who speaks, how they look, what is heard, and what the coach says', () => {
    render(
      <Talk
        lines={withReasons(TALK, [REASON])}
        stage="speaking"
        onRewind={undefined}
        onLookBack={lookBack}
      />,
    );
    const log = screen.getByRole('log');
    expect(log).toHaveTextContent('你对林师傅说');
    expect(log).toHaveTextContent('林师傅绷着');
    expect(log).toHaveTextContent('说到点子上了他等着有人问。');
    expect(log.querySelector('[data-latest]')).toHaveTextContent('他往外看了一眼。');
    expect(screen.queryByText('退回去重说')).toBeNull();
  });

  it('stand there one at a time, with what the coach has just said; the others when they are asked for', async () => {
    const { rerender } = render(
      <Talk
        lines={withReasons(TALK, [REASON])}
        stage="speaking"
        onRewind={undefined}
        onLookBack={lookBack}
      />,
    );
    const shown = () =>
      screen.getAllByRole('listitem').map((line) => /earlier|before|recent|latest/.exec(line.className)?.[0]);
    expect(shown()).toEqual(['earlier', 'earlier', 'earlier', 'recent', 'latest']);
    const button = screen.getByRole('button', { name: '前面说的' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(screen.getByRole('button', { name: '收起' })).toHaveAttribute('aria-expanded', 'true');
    const next: TalkLine = { key: '1/0/1', kind: 'scene', text: '车开走了。', cue: undefined };
    rerender(
      <Talk
        lines={withReasons([...TALK, next], [REASON])}
        stage="speaking"
        onRewind={undefined}
        onLookBack={lookBack}
      />,
    );
    expect(screen.getByRole('button', { name: '前面说的' })).toBeVisible();
    // While they are read, nothing comes by itself.
    expect(lookBack.mock.calls).toEqual([[true], [false]]);
  });

  it('have nothing before them to ask for when the first one stands', () => {
    render(<Talk lines={TALK.slice(0, 1)} stage="speaking" onRewind={undefined} onLookBack={lookBack} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lead back to before one’s own words where that is offered', async () => {
    const onRewind = vi.fn();
    render(<Talk lines={TALK} stage="deciding" onRewind={onRewind} onLookBack={lookBack} />);
    await userEvent.click(screen.getByRole('button', { name: '退回去重说' }));
    expect(onRewind).toHaveBeenCalledWith(0);
  });

  it('lead back from what the coach has just said, as the words it is about are put away by then', async () => {
    const onRewind = vi.fn();
    const lines = withReasons(TALK, [REASON]);
    const { rerender } = render(
      <Talk lines={lines} stage="reacting" onRewind={onRewind} onLookBack={lookBack} />,
    );
    const reason = () => within(screen.getByText('他等着有人问。').closest('li') as HTMLElement);
    // It stays in view while the next line plays, and with it the way back.
    expect(reason().getByRole('button', { name: '退回去重说' })).toBeVisible();
    expect(screen.getAllByRole('button', { name: '退回去重说' })).toHaveLength(1);
    const untilReason = lines.slice(0, lines.findIndex(({ kind }) => kind === 'reason') + 1);
    rerender(<Talk lines={untilReason} stage="reacting" onRewind={onRewind} onLookBack={lookBack} />);
    await userEvent.click(reason().getByRole('button', { name: '退回去重说' }));
    expect(onRewind).toHaveBeenCalledWith(0);
    rerender(<Talk lines={untilReason} stage="reacting" onRewind={undefined} onLookBack={lookBack} />);
    expect(reason().queryByRole('button')).toBeNull();
  });
});

it('options say whom they are for where that does not go without saying', async () => {
  const onChoose = vi.fn();
  const options = [
    { id: 'a', text: '您先坐。', to: '林师傅' },
    { id: 'b', text: '大姐您别拍了。', to: undefined },
  ];
  render(<OptionList options={options} onChoose={onChoose} />);
  const [first, second] = screen.getAllByRole('button');
  expect(first).toHaveTextContent('1对林师傅您先坐。');
  expect(second).toHaveTextContent('2大姐您别拍了。');
  await settled();
  second?.focus();
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledWith('b', undefined);
});

it('options are called by letters where a room calls them out', () => {
  const options = [
    { id: 'a', text: '您先坐。', to: undefined },
    { id: 'b', text: '您别拍了。', to: undefined },
  ];
  render(<OptionList options={options} marks="letters" onChoose={vi.fn()} />);
  const [first, second] = screen.getAllByRole('button');
  expect(first).toHaveTextContent('A您先坐。');
  expect(second).toHaveAttribute('aria-keyshortcuts', 'B');
  expect(screen.getByRole('group', { name: /按字母键/ })).toBeVisible();
});

it('are picked by the letter on a projector, and by no letter elsewhere', async () => {
  const onChoose = vi.fn();
  const options = [
    { id: 'a', text: '您先坐。', to: undefined },
    { id: 'b', text: '您别拍了。', to: undefined },
  ];
  render(<OptionList options={options} marks="letters" onChoose={onChoose} />);
  await settled();
  await userEvent.keyboard('b');
  expect(onChoose).not.toHaveBeenCalled();
  document.documentElement.dataset.projector = '';
  await userEvent.keyboard('b');
  delete document.documentElement.dataset.projector;
  expect(onChoose).toHaveBeenCalledWith('b', undefined);
});

it('people present are named with how they look, and that they have gone', () => {
  const lin = { id: 'lin', call: '林师傅', mood: 'angry', speaking: true, gone: false } as const;
  render(<PeopleStrip people={[lin, { ...lin, id: 'ding', call: '丁姨', gone: true }]} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('林师傅');
  expect(first).toHaveTextContent('生气');
  expect(second).toHaveTextContent('不谈了');
  expect(second).not.toHaveTextContent('生气');
});

it('an ending is told with what followed, and without a week later where nothing did', () => {
  const { rerender } = render(<EndingCard ending={{ title: '留着号', later: ['中午前他办完走了。'] }} />);
  expect(screen.getByRole('heading', { name: '留着号' })).toBeVisible();
  expect(screen.getByText('一周后')).toBeVisible();
  rerender(<EndingCard ending={{ title: '走了', later: [] }} />);
  expect(screen.queryByText('一周后')).toBeNull();
});

describe('lines to read afterwards', () => {
  const lines: readonly SpokenLineView[] = [
    { by: 'scene', call: '旁白', text: '门开了。' },
    { by: 'person', call: '林师傅', text: '你来。' },
    { by: 'officer', call: '你', text: '来了。' },
  ];

  it('name everybody but the narrator', () => {
    const { container } = render(<SpokenLines lines={lines} />);
    expect(container.textContent).toBe('门开了。林师傅你来。你来了。');
  });

  it('in a record are written as in a record', () => {
    const { container } = render(<SpokenLines lines={lines} look="log" />);
    expect(container.textContent).toBe('门开了。林师傅：你来。你：来了。');
  });
});
