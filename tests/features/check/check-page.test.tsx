import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CheckOutcome, CheckReport } from '../../../src/features/check/check-report.ts';
import { CheckPage } from '../../../src/features/check/check-page.tsx';
import type { Services } from '../../../src/ports/services.ts';
import { runCheck } from '../../../src/features/check/run-check.ts';
import { loadLibrary, readText } from '../../support/load.ts';
import { checkText, FIXTURE, fakeRunner, fakeServices } from './support.ts';

// jsdom measures nothing, so the drawing has its own tests; what stands around it is tested here.
vi.mock('../../../src/features/check/picture/drawing.tsx', () => ({ Drawing: () => <p>图</p> }));

Element.prototype.scrollIntoView = () => undefined;

function open(services: Services = fakeServices()) {
  const fake = fakeRunner();
  const onLeave = vi.fn();
  const view = render(
    <CheckPage services={services} onLeave={onLeave} play={(id) => `#/play/${id}`} runner={fake.runner} />,
  );
  const upload = (file: File) => userEvent.upload(screen.getByLabelText('情景文件'), file);
  const shipped = () => userEvent.click(screen.getByRole('radio', { name: '插队' }));
  const finish = (outcome: CheckOutcome) => act(() => fake.listener().onOutcome(outcome));
  return { ...fake, ...view, onLeave, upload, shipped, finish };
}

const yamlFile = (text: BlobPart, name = 'scenario.yaml') => new File([text], name, { type: 'text/yaml' });

function changed(outcome: CheckOutcome, change: Partial<CheckReport>): CheckOutcome {
  if (outcome.status !== 'checked') throw new Error('the file was refused');
  return { ...outcome, report: { ...outcome.report, ...change } };
}

describe('choosing what to check', () => {
  it('checks a shipped scenario with the whole library', async () => {
    const page = open();
    await page.shipped();
    await waitFor(() => expect(page.requests).toHaveLength(1));
    const [request] = page.requests;
    expect(request?.source).toMatchObject({ kind: 'shipped', scenario: { id: 'queue-jumper' } });
    expect(Object.keys(request?.library ?? {}).sort()).toEqual([
      'dispositions',
      'indicators',
      'laws',
      'rubric',
    ]);
    expect(() => structuredClone(request)).not.toThrow();
  });

  it('reads a chosen file as text', async () => {
    const page = open();
    await page.upload(yamlFile(readText(FIXTURE)));
    await waitFor(() => expect(page.requests).toHaveLength(1));
    expect(page.requests[0]?.source).toEqual({
      kind: 'file',
      name: 'scenario.yaml',
      text: readText(FIXTURE),
    });
  });

  it('refuses a file that is too large, without starting a check', async () => {
    const page = open();
    await page.upload(yamlFile(new Uint8Array(1_200_000)));
    expect(await screen.findByText(/1\.2 MB/)).toBeVisible();
    expect(page.requests).toHaveLength(0);
  });

  it('says so when a file is not UTF-8', async () => {
    const page = open();
    await page.upload(yamlFile(new Uint8Array([0xb2, 0xe5, 0xb6, 0xd3])));
    expect(await screen.findByText(/不是 UTF-8/)).toBeVisible();
    expect(page.requests).toHaveLength(0);
  });

  it('offers another try when the laws cannot be fetched', async () => {
    const laws = vi.fn().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue({});
    const page = open(fakeServices({ laws }));
    await page.shipped();
    await userEvent.click(await screen.findByRole('button', { name: '再查一次' }));
    await waitFor(() => expect(page.requests).toHaveLength(1));
  });
});

describe('while it runs', () => {
  it('tells the stage, and stops when told to', async () => {
    const page = open();
    await page.shipped();
    await waitFor(() => expect(page.requests).toHaveLength(1));
    act(() => page.listener().onStage('exploring'));
    expect(screen.getByRole('status')).toHaveTextContent(/走遍每一种局面/);
    await userEvent.click(screen.getByRole('button', { name: '停下' }));
    expect(page.ended()).toBe(1);
    expect(screen.getByText(/停下了/)).toBeVisible();
  });

  it('hears nothing more of a check that was cancelled', async () => {
    const page = open();
    await page.shipped();
    await waitFor(() => expect(page.requests).toHaveLength(1));
    const late = page.listener();
    await userEvent.click(screen.getByRole('button', { name: '停下' }));
    act(() => late.onFailed('太晚了'));
    expect(screen.queryByText('太晚了')).toBeNull();
  });

  it('ends the worker when the page is left', async () => {
    const page = open();
    await page.shipped();
    await waitFor(() => expect(page.requests).toHaveLength(1));
    page.unmount();
    expect(page.ended()).toBe(1);
  });

  it('says what failed, and blames nothing on the scenario', async () => {
    const page = open();
    await page.shipped();
    await waitFor(() => expect(page.requests).toHaveLength(1));
    act(() => page.listener().onFailed('内存不够'));
    expect(screen.getByText('插队 没查成')).toBeVisible();
    expect(screen.getByText('内存不够')).toBeVisible();
  });
});

describe('what came of it', () => {
  async function show(outcome: CheckOutcome) {
    const page = open();
    await page.upload(yamlFile(readText(FIXTURE)));
    await waitFor(() => expect(page.requests).toHaveLength(1));
    page.finish(outcome);
    return page;
  }

  it('lists every problem of a file that cannot be read, by line', async () => {
    await show(
      checkText(['register: understanding', 'register: understand'], ['start: push-in', 'start: push-on']),
    );
    expect(screen.getByText(/还读不成一个情景，有 2 处要先改/)).toBeVisible();
    const places = screen
      .getAllByText(/^第 \d+ 行第 \d+ 列$/)
      .map((place) => Number(/\d+/.exec(place.textContent)?.[0]));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(screen.getByText(/是不是“push-in”/)).toBeVisible();
  });

  it('groups findings by node, with place, reason, remedy and a play that shows it', async () => {
    await show(checkText(['grade: 2', 'grade: 3']));
    const node = await screen.findByRole('region', { name: '办事 · last' });
    const item = within(node)
      .getByText(/同为最高评级/)
      .closest('li') as HTMLElement;
    expect(item).toHaveTextContent(/第 \d+ 行第 \d+ 列/);
    expect(item).toHaveTextContent('两句都最好');
    expect(item).toHaveTextContent('怎么改：');
    await userEvent.click(within(item).getByText(/一段能碰上它的对话/));
    expect(within(item).getByText('您这是赶什么？')).toBeVisible();
  });

  it('shows a node a finding speaks of', async () => {
    await show(checkText(['grade: 2', 'grade: 3']));
    const [first] = await screen.findAllByRole('button', { name: '在图上看 last' });
    await userEvent.click(first as HTMLElement);
    expect(await screen.findByRole('region', { name: '节点 last' })).toHaveTextContent('号给您留到中午');
  });

  it('never says all is well of what was not walked to the end', async () => {
    const outcome = changed(checkText(), {
      exhaustive: false,
      findings: [],
      strategies: [],
      plays: undefined,
    });
    await show(outcome);
    expect(screen.getByText(/就停了，没走完/)).toBeVisible();
    expect(screen.getByText(/没走到的不知道/)).toBeVisible();
    expect(screen.queryByText(/标准都过了/)).toBeNull();
    expect(screen.getByText(/局面没有走完，分算不出来/)).toBeVisible();
  });

  it('prints accepted warnings with their reasons, apart from what stands', async () => {
    const finding = {
      code: 'grade-act-disagree',
      severity: 'warning',
      where: 'phases.counter.nodes.push-in',
      position: undefined,
      node: 'push-in',
      choice: undefined,
      message: '评级和指标对不上',
      expected: undefined,
      hint: undefined,
      accepted: '这里就是要考这个',
      example: undefined,
    } as const;
    await show(changed(checkText(), { findings: [finding] }));
    const accepted = screen.getByRole('region', { name: '认下的提醒' });
    expect(accepted).toHaveTextContent('为什么不改：这里就是要考这个');
    expect(screen.queryByRole('region', { name: '查出来的' })).toBeNull();
  });

  it('a file without errors may be taken in', async () => {
    const text = readText('tests/fixtures/scenarios/sound-short.yaml');
    const source = { kind: 'file', name: 'scenario.yaml', text } as const;
    await show(runCheck({ source, library: loadLibrary() }, () => undefined));
    expect(await screen.findByRole('button', { name: '收下，拿来练' })).toBeVisible();
  });

  it.each([
    ['with an error', checkText(['grade: 2', 'grade: 3'])],
    ['not walked to the end', changed(checkText(), { exhaustive: false })],
  ])('a file %s may not', async (_, outcome) => {
    await show(outcome);
    expect(await screen.findByRole('region', { name: '结论' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '收下，拿来练' })).not.toBeInTheDocument();
  });

  it('says what the check cannot prove, and how the picture was sampled', async () => {
    await show(checkText());
    expect(screen.getByText(/证明不了真人就是这样想的/)).toBeVisible();
    expect(screen.getByText(/种子 20261122/)).toBeVisible();
    expect(screen.getByText(/没有一步不一样/)).toBeVisible();
    expect(screen.getByRole('img', { name: /^句句最好：平均 100.0 分/ })).toBeInTheDocument();
  });

  it('has an outline of the picture, and a play-test with everything set by hand', async () => {
    await show(checkText());
    const outline = await screen.findByRole('navigation', { name: '情景目录' });
    expect(within(outline).getAllByRole('button')).toHaveLength(10);
    await userEvent.click(within(outline).getByRole('button', { name: /^那我怎么办/ }));
    await userEvent.click(screen.getByRole('button', { name: '从这里试演' }));
    const test = screen.getByRole('region', { name: '试演' });
    const lin = within(test).getByRole('group', { name: '林国强' });
    await userEvent.selectOptions(within(lin).getByLabelText('怒气'), '1');
    await userEvent.click(within(test).getByLabelText('车停在禁停区'));
    await userEvent.click(within(test).getByRole('button', { name: '开始试演' }));
    await userEvent.click(within(test).getByRole('button', { name: '号给您留到中午，您先去挪车。' }));
    expect(test).toHaveTextContent('评级 3 最好：他能去挪车了。');
    expect(test).toHaveTextContent('到了结局“留着号”，4 分。');
    await userEvent.click(within(test).getByRole('button', { name: '退一步' }));
    expect(within(test).getByRole('button', { name: '办不了。' })).toBeVisible();
  });
});
