import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryRuns } from '../../../src/adapters/memory/run-store.ts';
import type { Mode, Transcript } from '../../../src/core/play/transcript.ts';
import { replayTranscript } from '../../../src/core/play/replay-transcript.ts';
import { fail } from '../../../src/core/shared/result.ts';
import { loadBriefing, PlayPage } from '../../../src/features/play/play-page.tsx';
import { NewerContentError } from '../../../src/ports/newer-content-error.ts';
import type { PlayStart } from '../../../src/session/play-start.ts';
import type { Services } from '../../../src/ports/services.ts';
import { loadFixture } from '../../support/load.ts';
import { showDialogs } from '../../ui/show-dialogs.ts';
import { newTranscript } from '../../session/drive.ts';
import { settled } from '../../support/settled.ts';
import { servicesFor } from './services.ts';

const program = loadFixture('queue-jumper');
const texts: Readonly<Record<string, string>> = {
  ask: '您这是赶什么？',
  order: '到后面排队去。',
  hold: '号给您留到中午，您先去挪车。',
};

showDialogs();
// As the page has it before it is drawn.
beforeAll(loadBriefing);
beforeEach(() => vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(() => vi.useRealTimers());

async function open(
  start: PlayStart,
  services: Services = servicesFor(program),
  scenarioId = 'queue-jumper',
) {
  const user = userEvent.setup();
  const onStarted = vi.fn();
  const onFinished = vi.fn();
  const onLeave = vi.fn();
  render(
    <PlayPage
      services={services}
      scenarioId={scenarioId}
      start={start}
      onStarted={onStarted}
      onFinished={onFinished}
      onLeave={onLeave}
    />,
  );
  await waitFor(() => expect(screen.queryByText('正在摆场子……')).toBeNull());
  return { user, services, onStarted, onFinished, onLeave };
}

const playing = (mode: Mode, services?: Services) => open({ kind: 'new', mode }, services);
type User = Awaited<ReturnType<typeof open>>['user'];

const log = () => screen.getByRole('log');
const stage = () => document.querySelector('[data-stage]')?.getAttribute('data-stage');
const optionTexts = () =>
  within(screen.getByRole('group', { name: /怎么说/ }))
    .getAllByRole('button')
    .map((button) => button.textContent);
const numberOf = (text: string) => String(optionTexts().findIndex((option) => option?.includes(text)) + 1);

/** By keyboard: says `text`, and on its card how sure that is, where it is asked. */
async function say(user: User, text: string) {
  await settled();
  await user.keyboard(numberOf(text));
  if (stage() !== 'deciding') return;
  // The question's code comes when it is first asked: on a busy machine not within any number of milliseconds.
  expect(await screen.findByRole('group', { name: /把握/ })).toHaveFocus();
  await settled();
  await user.keyboard('2');
}
async function goOn(user: User) {
  for (let count = 0; count < 12 && screen.queryByRole('button', { name: /^继续/ }); count += 1)
    await user.keyboard('{Enter}');
}

describe('a scenario that is there already', () => {
  const draw = (start: PlayStart, services: Services) =>
    render(
      <PlayPage
        services={services}
        scenarioId="queue-jumper"
        start={start}
        onStarted={vi.fn()}
        onFinished={vi.fn()}
        onLeave={vi.fn()}
      />,
    );

  it('stands on the first drawing, with no page of waiting before it', () => {
    draw({ kind: 'new', mode: 'self' }, servicesFor(program, { fetched: true }));
    expect(screen.queryByText('正在摆场子……')).toBeNull();
    expect(log()).toBeInTheDocument();
  });

  it('is one run, drawn once', async () => {
    const services = servicesFor(program, { fetched: true });
    const newId = vi.fn(services.newId);
    draw({ kind: 'new', mode: 'self' }, { ...services, newId });
    await screen.findByRole('log');
    expect(newId).toHaveBeenCalledTimes(1);
  });

  it('still waits for the record of a stored run', () => {
    draw({ kind: 'resume', run: 'run-9' }, servicesFor(program, { fetched: true }));
    expect(screen.getByText('正在摆场子……')).toBeInTheDocument();
  });
});

describe('the briefing', () => {
  it('tells place, task, people, the honest line, and what each way to play does', async () => {
    const { user } = await open({ kind: 'briefing' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('插队');
    expect(screen.getByText('让他把话说出来')).toBeVisible();
    expect(screen.getByText('林师傅')).toBeVisible();
    expect(screen.getByText(/法律口径截至2026年11月22日；未经法制审核，未经专家评题/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /^学练/ })).toBeChecked();
    expect(screen.getByText(/讲一句为什么.*不计成绩/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^自练/ }));
    expect(screen.getByText(/收不回来.*头一趟计入成绩/)).toBeVisible();
  });

  it('of a scenario somebody brought says once that it does not count, and never that it does', async () => {
    const own = { ...program, scenario: { ...program.scenario, id: 'own-queue-jumper' } };
    await open({ kind: 'briefing' }, servicesFor(own), own.scenario.id);
    const words = document.body.textContent ?? '';
    expect(words.match(/不计成绩/g)).toHaveLength(1);
    expect(words).not.toMatch(/计入/);
  });

  it('starts with the mode chosen, by keyboard alone', async () => {
    const { user } = await open({ kind: 'briefing' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(screen.getByText('考核')).toBeVisible();
    expect(await screen.findByText('对面在等你开口', {}, { timeout: 10_000 })).toBeVisible();
  });

  it('offers the run left half-way, and says when the counted one is used up', async () => {
    const services = servicesFor(program);
    await services.runs.create(
      newTranscript(program, { events: [{ type: 'choice', node: 'push-in', choice: 'ask', ms: 1 }] }),
    );
    const { user } = await open({ kind: 'briefing' }, services);
    await user.click(screen.getByRole('radio', { name: /^自练/ }));
    expect(await screen.findByText(/已有计入的一趟/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '从那儿接着说' }));
    expect(await screen.findByText('就一张表的事。')).toBeVisible();
  });
});

describe('the talk', () => {
  it('numbers say nothing where single keys are turned off', async () => {
    const { user } = await playing('self');
    const stage = () => document.querySelector('[data-stage]')?.getAttribute('data-stage');
    expect(stage()).toBe('deciding');
    await settled();
    document.documentElement.dataset.keys = 'off';
    await user.keyboard('123');
    expect(stage()).toBe('deciding');
    delete document.documentElement.dataset.keys;
    await user.keyboard('1');
    await waitFor(() => expect(stage()).not.toBe('deciding'));
  });

  it('takes Enter, numbers and arrows; the focus is never lost', async () => {
    const { user, onFinished } = await playing('self');
    expect(screen.getByRole('group', { name: /怎么说/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(log()).not.toHaveTextContent(texts.ask as string);
    await say(user, texts.ask as string);
    expect(log()).toHaveTextContent('车还在外头停着呢。');
    expect(screen.getByRole('button', { name: /^继续/ })).toHaveFocus();
    await goOn(user);
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(
      within(screen.getByRole('group', { name: /怎么说/ }))
        .getAllByRole('button')
        .at(-1),
    ).toHaveFocus();
    await say(user, '等一上午，是够上火的。');
    await goOn(user);
    await say(user, texts.hold as string);
    await goOn(user);
    expect(await screen.findByRole('heading', { name: '留着号' })).toBeVisible();
    expect(document.querySelector('[data-latest]')).toBeNull();
    expect(screen.getByText('中午前他办完走了。')).toBeVisible();
    expect(screen.getByRole('button', { name: /看复盘/ })).toHaveFocus();
    await settled();
    await user.keyboard('{Enter}');
    expect(onFinished).toHaveBeenCalledWith('run-1');
  });

  it('stores each event as it happens, and the ending', async () => {
    const { user, services } = await playing('self');
    await say(user, texts.order as string);
    await waitFor(async () => expect((await services.runs.list())[0]?.decisions).toBe(1));
    const run = (await services.runs.get('run-1')) as Transcript;
    expect(run.events.at(-1)).toMatchObject({ type: 'choice', node: 'push-in', choice: 'order' });
    expect(run.mode).toBe('self');
  });

  it('leaves no trace of a run opened and left', async () => {
    const { services } = await playing('self');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await services.runs.list()).toEqual([]);
  });

  it('does not name the addressee while all options are for the person this part is about', async () => {
    await playing('self');
    expect(optionTexts().some((text) => text?.includes('对林师傅'))).toBe(false);
  });
});

describe('学练', () => {
  it('gives the reason after each choice, and reads the person when asked', async () => {
    const { user } = await playing('guided');
    await user.click(screen.getByRole('button', { name: '察言观色' }));
    expect(await screen.findByText('话还没倒完，再听听')).toBeVisible();
    await say(user, texts.ask as string);
    await user.keyboard('{Enter}');
    expect(log()).toHaveTextContent('说到点子上了他等着有人问。');
  });

  it('goes back to a decision after asking once', async () => {
    const { user, services } = await playing('guided');
    const options = optionTexts();
    await say(user, texts.order as string);
    await user.click(screen.getByRole('button', { name: '退回去重说' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '退回去' }));
    expect(optionTexts()).toEqual(options);
    expect(log()).not.toHaveTextContent(texts.order as string);
    expect(screen.getByRole('group', { name: /怎么说/ })).toHaveFocus();
    await waitFor(async () => {
      const run = (await services.runs.get('run-1')) as Transcript;
      expect(run.events.at(-1)).toEqual({ type: 'rewind', to: 0 });
    });
  });
});

describe('自练 and 考核', () => {
  it.each(['self', 'exam'] as const)(
    '%s: no reason, no way back, no reading, no grade in the page',
    async (mode) => {
      const { user } = await playing(mode);
      for (const text of [texts.order as string, '等一上午，是够上火的。', '您是怕车被拖走？']) {
        expect(screen.queryByText('察言观色')).toBeNull();
        await say(user, text);
        expect(screen.queryByText('退回去重说')).toBeNull();
        await goOn(user);
      }
      expect(await screen.findByRole('heading', { name: '走了' })).toBeVisible();
      const page = document.body.innerHTML;
      for (const why of ['他听见的是撵人', '说中了', '问对了地方']) expect(page).not.toContain(why);
    },
  );
});

describe('停一停', () => {
  it('stops with Escape, says what leaving means, and goes on where it was', async () => {
    const { user, onLeave } = await playing('exam');
    await say(user, texts.order as string);
    await user.keyboard('{Escape}');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('钟停了');
    expect(dialog).toHaveTextContent('未完成');
    expect(within(dialog).getByRole('button', { name: '接着说' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: '先离开' }));
    expect(onLeave).toHaveBeenCalled();
  });
});

describe('one’s own words', () => {
  it('are asked for first when one likes, kept, and shown beside the options', async () => {
    const { user, services } = await playing(
      'self',
      servicesFor(program, { settings: { draftFirst: true } }),
    );
    expect(screen.queryByText(texts.ask as string)).toBeNull();
    const box = await screen.findByRole('textbox', { name: /先写一句/ });
    expect(box).toHaveFocus();
    await user.type(box, '师傅，1 号窗口先坐{Enter}');
    expect(screen.getByText('师傅，1 号窗口先坐')).toBeVisible();
    await say(user, texts.ask as string);
    await waitFor(async () => {
      const run = (await services.runs.get('run-1')) as Transcript;
      expect(run.events[0]).toEqual({ type: 'draft', node: 'push-in', text: '师傅，1 号窗口先坐' });
    });
  });

  it('这几句我都不会说 is thanked and one still chooses', async () => {
    const { user } = await playing('self');
    await settled();
    await user.click(screen.getByRole('button', { name: '这几句我都不会说' }));
    expect(screen.getByText(/记下了，复盘里会标出来/)).toBeVisible();
    await say(user, texts.ask as string);
    expect(log()).toHaveTextContent(texts.ask as string);
  });

  it('这几句我都不会说 can be taken back until a line is chosen, with the focus where it was', async () => {
    const { user, services } = await playing('exam');
    await settled();
    await user.click(screen.getByRole('button', { name: '这几句我都不会说' }));
    // A double tap does not take it back.
    await user.click(screen.getByRole('button', { name: '点错了，收回' }));
    expect(screen.getByText(/记下了/)).toBeVisible();
    await settled();
    await user.click(screen.getByRole('button', { name: '点错了，收回' }));
    expect(screen.queryByText(/记下了/)).toBeNull();
    expect(screen.getByRole('button', { name: '这几句我都不会说' })).toHaveFocus();
    await say(user, texts.ask as string);
    await waitFor(async () => {
      const run = (await services.runs.get('run-1')) as Transcript;
      expect(run.events.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['none-fit', 'some-fit', 'choice']),
      );
      const replayed = replayTranscript(program, run);
      expect(replayed.ok && replayed.value.turns[0]?.noneFit).toBe(false);
    });
  });
});

describe('trouble', () => {
  it('another version: says so, names the run, leaves the record alone, offers a way on', async () => {
    const services = servicesFor(program);
    const stored = newTranscript(program, { hash: '00000000000000' });
    await services.runs.create(stored);
    const { user } = await open({ kind: 'resume', run: 'run-1' }, services);
    expect(await screen.findByRole('heading', { name: '这条记录接不上了' })).toBeVisible();
    expect(screen.getByText(/run-1.*另一个版本/)).toBeVisible();
    expect(await services.runs.get('run-1')).toEqual(stored);
    await user.click(screen.getByRole('button', { name: '另起一趟' }));
    expect(await screen.findByRole('radio', { name: /学练/ })).toBeInTheDocument();
  });

  it('a version that a newer app kept: says so, and leaves the record alone', async () => {
    const services = servicesFor(program);
    const stored = newTranscript(program);
    await services.runs.create(stored);
    const load = async (id: string, hash?: string) => {
      if (hash) throw new NewerContentError('kept by a newer version');
      return services.scenarios.load(id);
    };
    const { user } = await open(
      { kind: 'resume', run: 'run-1' },
      { ...services, scenarios: { ...services.scenarios, load } },
    );
    expect(await screen.findByRole('heading', { name: '要换成新版才能接着练' })).toBeVisible();
    expect(screen.queryByText(/网络/)).toBeNull();
    expect(await services.runs.get('run-1')).toEqual(stored);
    await user.click(screen.getByRole('button', { name: '另起一趟' }));
    expect(await screen.findByRole('radio', { name: /学练/ })).toBeInTheDocument();
  });

  it('a broken record: names the step', async () => {
    const services = servicesFor(program);
    await services.runs.create(
      newTranscript(program, { events: [{ type: 'choice', node: 'push-in', choice: 'sing', ms: 1 }] }),
    );
    await open({ kind: 'resume', run: 'run-1' }, services);
    expect(await screen.findByText(/第 1 步：“push-in”这时没有选项“sing”/)).toBeVisible();
  });

  it('no such run', async () => {
    await open({ kind: 'resume', run: 'nobody' });
    expect(await screen.findByRole('heading', { name: '找不到这条记录' })).toBeVisible();
  });

  it('storage full: a plain notice, and the talk goes on', async () => {
    const runs = { ...memoryRuns(), create: async () => fail('full' as const) };
    const { user } = await playing('self', servicesFor(program, { runs }));
    await say(user, texts.ask as string);
    expect(await screen.findByText(/地方满了，这一趟先记在内存里/)).toBeVisible();
    expect(screen.getByRole('button', { name: '导出这一趟' })).toBeVisible();
    await goOn(user);
    expect(optionTexts().length).toBe(2);
  });

  it('gone on with in another tab: says where the run is kept, and hands out this one', async () => {
    const services = servicesFor(program);
    const saved = vi.fn<(blob: Blob) => string>(() => 'blob:run');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: vi.fn() }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await services.runs.create(newTranscript(program));
    const { user } = await open({ kind: 'resume', run: 'run-1' }, services);
    await services.runs.append('run-1', 0, { type: 'silence', node: 'push-in', ms: 1 });
    await say(user, texts.ask as string);
    expect(await screen.findByText(/在另一个页面里已经接着往下练了/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '导出这一趟' }));
    expect(JSON.parse((await saved.mock.lastCall?.[0].text()) ?? '')).toMatchObject({
      id: 'run-1',
      events: [{ choice: 'ask' }],
    });
    expect(await services.runs.get('run-1')).toMatchObject({ events: [{ type: 'silence' }] });
  });
});

describe('an address to come back to', () => {
  it('is told once the run is stored, and not before a word is said', async () => {
    const { user, services, onStarted } = await playing('self');
    expect(onStarted).not.toHaveBeenCalled();
    await say(user, texts.ask as string);
    await waitFor(() => expect(onStarted).toHaveBeenCalledWith('run-1'));
    expect(await services.runs.get('run-1')).toBeDefined();
  });

  it('is not told where nothing survives the page', async () => {
    const runs = memoryRuns();
    const { user, onStarted } = await playing('self', servicesFor(program, { runs }));
    await say(user, texts.ask as string);
    await waitFor(async () => expect(await runs.list()).toHaveLength(1));
    expect(onStarted).not.toHaveBeenCalled();
  });
});

describe('resuming and branching', () => {
  const events: Transcript['events'] = [
    { type: 'choice', node: 'push-in', choice: 'ask', ms: 900 },
    { type: 'choice', node: 'why-hurry', choice: 'name-it', ms: 900 },
  ];

  it('stands at the same decision, the talk so far above it', async () => {
    const services = servicesFor(program);
    await services.runs.create(newTranscript(program, { events }));
    await open({ kind: 'resume', run: 'run-1' }, services);
    expect(log()).toHaveTextContent('车还在外头停着呢。');
    expect(optionTexts()).toHaveLength(3);
  });

  it('从这句重来 is a new 学练 run that says where it came from', async () => {
    const services = servicesFor(program);
    await services.runs.create(newTranscript(program, { id: 'old', events }));
    const { user } = await open({ kind: 'from', run: 'old', decision: 1 }, services);
    expect(log()).toHaveTextContent('就一张表的事。');
    await say(user, '您嚷什么嚷？');
    await waitFor(async () => {
      const run = (await services.runs.get('run-1')) as Transcript;
      expect(run).toMatchObject({ mode: 'guided', startedFrom: { run: 'old', decision: 1 } });
      expect(run.events.filter((event) => event.type === 'choice').map((event) => event.choice)).toEqual([
        'ask',
        'shout',
      ]);
    });
    expect(((await services.runs.get('old')) as Transcript).events).toEqual(events);
  });
});
